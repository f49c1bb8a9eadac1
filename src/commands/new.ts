/*
 * Creates a story or an edition: `npm run new -- story <id>`, `npm run new -- edition <story> <date>`.
 * The text, comments and order of an existing file stay as they are.
 */
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { factsNamed } from '../model/reading/facts-named.ts';
import { frontMatterOf } from '../model/reading/front-matter-of.ts';
import { itemsOf } from '../model/reading/items-of.ts';
import { languagesOf } from '../model/reading/languages-of.ts';
import { isDay } from '../model/facts/day.ts';
import { id as idSchema } from '../model/facts/id.ts';
import { suggestion } from '../model/findings/nearest.ts';
import { readContentFolder } from '../model/reading/content-folder.ts';
import { contentFolder } from '../model/reading/content-place.ts';
import type { StoryFiles } from '../model/reading/files.ts';
import { argumentsOf, stop } from './arguments.ts';
import { type EditionToWrite, withEdition } from './new/add-edition.ts';
import { storyTexts } from './new/story-texts.ts';
import { makeFolder } from './writing/make-folder.ts';
import { whyNot } from './writing/why-not.ts';
import { originalOf } from '../model/reading/original-of.ts';

const usage = 'npm run new -- story <id>, or: npm run new -- edition <story> <date>';
// Text editors with a YAML language server use this line to complete and validate the fields.
const schemaLine = '# yaml-language-server: $schema=../../../.config/schemas/editions.json\n';
const [type, name = '', day = ''] = argumentsOf({ usage, words: 3 }).words;
const files = readContentFolder(contentFolder);
const locales = languagesOf(files);
if (locales.length === 0) stop(`${contentFolder}/site.yaml lists no languages. Add them first.`);

if (type === 'story') newStory();
else if (type === 'edition') newEdition();
else stop(`Usage: ${usage}`);

function newStory(): void {
	if (!idSchema.safeParse(name).success) {
		stop(
			`“${name}” cannot be the name of a story. Use lower-case letters a to z, digits and single hyphens, such as harbour-talks.`,
		);
	}
	const folder = join(contentFolder, 'stories', name);
	if (existsSync(folder)) stop(`${folder} already exists.`);
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
	for (const [file] of texts) console.log(`Created ${file}`);
	console.log('Next, `npm run check` lists what to fill in, and `npm run dev` shows the story.');
}

function newEdition(): void {
	const story = files.stories.find(({ id }) => id === name);
	if (!story) {
		const known = files.stories.map(({ id }) => id);
		stop(`There is no story “${name}”. ${suggestion(name, known) ?? `Usage: ${usage}`}`);
	}
	if (!isDay(day)) stop(`“${day}” is not a date. Write year, month and day: 2023-09-04.`);
	const [existing] = factsNamed(story, 'editions');
	const file = existing?.placeOf([]).file ?? join(story.folder, 'editions.yaml');
	if (itemsOf(story, 'editions').some(({ id }) => id === day)) {
		stop(`${file} already has an edition of ${day}.`);
	}
	const original = originalOf(story);
	const published = original && frontMatterOf(original).published;
	const edition = {
		day,
		languages: localesOf(story),
		isLater: !!published && day > published,
	};
	const text = existsSync(file) ? readFileSync(file, 'utf8') : schemaLine;
	const changed = file.endsWith('.mdx') ? inFrontMatter(text, edition) : withEdition(text, edition);
	if (changed === undefined) {
		stop(
			`${file} is invalid, or its editions are written in a style that this command cannot edit. Add the edition by hand: ${day}: { summary: … }`,
		);
	}
	write(file, () => {
		writeFileSync(file, changed);
	});
	console.log(
		`Added an edition of ${day} to ${file}. Next, \`npm run check\` lists what to fill in.`,
	);
}

/** Runs a function that writes files. If it fails, prints the reason and exits. */
function write(path: string, writeFiles: () => void): void {
	try {
		writeFiles();
	} catch (error) {
		stop(`${path} cannot be written: ${whyNot(error)}. Nothing was created.`);
	}
}

/** The languages that a story has prose in, the original first. */
function localesOf({ original, prose }: StoryFiles): string[] {
	const locales = prose.map(({ locale }) => locale);
	return locales.toSorted((a, b) => Number(b === original) - Number(a === original));
}

function inFrontMatter(text: string, edition: EditionToWrite): string | undefined {
	const block = /^---\r?\n([\s\S]*?\r?\n)---/.exec(text)?.[1];
	if (block === undefined) return undefined;
	const changed = withEdition(block, edition, ['editions']);
	return changed && text.replace(block, () => changed);
}
