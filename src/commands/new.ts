/*
 * Begins a story or an edition: `npm run new -- story <id>`, `npm run new -- edition <story> <date>`.
 * What stands already keeps its words, its notes and its order.
 */
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { factsNamed } from '../model/reading/facts-named.ts';
import { recordOf } from '../model/record.ts';
import { isDay } from '../model/day.ts';
import { id as idSchema } from '../model/id.ts';
import { suggestion } from '../model/nearest.ts';
import { readContentFolder } from '../model/reading/content-folder.ts';
import { contentFolder } from '../model/reading/content-place.ts';
import type { StoryFiles } from '../model/reading/files.ts';
import { argumentsOf } from './arguments.ts';
import { type EditionToWrite, withEdition } from './new/add-edition.ts';
import { storyTexts } from './new/story-texts.ts';
import { makeFolder } from './writing/make-folder.ts';
import { whyNot } from './writing/why-not.ts';

const usage = 'npm run new -- story <id>, or: npm run new -- edition <story> <date>';
// An editor’s program finds by it what may stand in the file.
const schemaLine = '# yaml-language-server: $schema=../../../.config/schemas/editions.json\n';
const [what, name = '', day = ''] = argumentsOf({ usage, words: 3 }).words;
const files = readContentFolder(contentFolder);
const { languages } = recordOf(files.site.data);
const locales = Array.isArray(languages) ? languages.map(String) : [];
if (locales.length === 0) stop(`${contentFolder}/site.yaml names no languages. Mend it first.`);

if (what === 'story') newStory();
else if (what === 'edition') newEdition();
else stop(`Write: ${usage}`);

function newStory(): void {
	if (!idSchema.safeParse(name).success) {
		stop(
			`“${name}” cannot be the name of a story. It has lower-case letters a to z, digits and single hyphens: harbour-talks.`,
		);
	}
	const folder = join(contentFolder, 'stories', name);
	if (existsSync(folder)) stop(`${folder} is there already.`);
	const texts = Object.entries(storyTexts(locales)).map(
		([file, text]) => [join(folder, file), text] as const,
	);
	write(folder, () => {
		makeFolder(folder);
		try {
			for (const [file, text] of texts) writeFileSync(file, text);
		} catch (error) {
			rmSync(folder, { recursive: true, force: true });
			throw error;
		}
	});
	for (const [file] of texts) console.log(`${file} is new.`);
	console.log('Now `npm run check` lists what to fill in, and `npm run dev` shows it.');
}

function newEdition(): void {
	const story = files.stories.find(({ id }) => id === name);
	if (!story) {
		const known = files.stories.map(({ id }) => id);
		stop(`There is no story “${name}”. ${suggestion(name, known) ?? `Write: ${usage}`}`);
	}
	if (!isDay(day)) stop(`“${day}” is not a day. Write year, month and day: 2023-09-04.`);
	const [part] = factsNamed(story, 'editions');
	const file = part?.placeOf([]).file ?? join(story.folder, 'editions.yaml');
	if (Object.hasOwn(recordOf(part?.data), day)) stop(`${file} has an edition of ${day} already.`);
	const { published } = recordOf(
		story.prose.find(({ locale }) => locale === story.original)?.frontMatter.data,
	);
	const edition = {
		day,
		languages: tellings(story),
		isLater: typeof published === 'string' && day > published,
	};
	const text = existsSync(file) ? readFileSync(file, 'utf8') : schemaLine;
	const changed = file.endsWith('.mdx') ? inFrontMatter(text, edition) : withEdition(text, edition);
	if (changed === undefined) {
		stop(
			`${file} is written in a way that leaves no place. Add the edition by hand: ${day}: { summary: … }`,
		);
	}
	write(file, () => {
		writeFileSync(file, changed);
	});
	console.log(`${file} has an edition of ${day}. Now \`npm run check\` lists what to fill in.`);
}

/** Writes something, or says in a sentence why that cannot be. */
function write(place: string, writing: () => void): void {
	try {
		writing();
	} catch (error) {
		stop(`${place} cannot be written: ${whyNot(error)}. Nothing was begun.`);
	}
}

/** The languages in which a story is told, the original first. */
function tellings({ original, prose }: StoryFiles): string[] {
	const told = prose.map(({ locale }) => locale);
	return told.toSorted((a, b) => Number(b === original) - Number(a === original));
}

function inFrontMatter(text: string, edition: EditionToWrite): string | undefined {
	const block = /^---\r?\n([\s\S]*?\r?\n)---/.exec(text)?.[1];
	if (block === undefined) return undefined;
	const changed = withEdition(block, edition, ['editions']);
	return changed && text.replace(block, () => changed);
}

function stop(message: string): never {
	console.error(message);
	process.exit(1);
}
