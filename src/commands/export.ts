/*
 * Writes the pages of a story, as last built, to one HTML file per language. The files open from disk without
 * a network: `npm run export -- <story>`. `npm run export -- <story> <folder>` writes to another folder.
 */
import { existsSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { proseAddress } from '../model/site/address.ts';
import { checkContent } from '../model/checking/check-content.ts';
import { readContentFolder } from '../model/reading/content-folder.ts';
import { contentFolder } from '../model/reading/content-place.ts';
import { argumentsOf, stop } from './arguments.ts';
import { oneFile } from './export/one-file.ts';
import { outputFolder } from './output-folder.ts';
import { root } from './run.ts';
import { unknownStory } from './unknown-story.ts';
import { makeFolder } from './writing/make-folder.ts';
import { whyNot } from './writing/why-not.ts';

const usage = 'npm run export -- <story> [folder]';
const [id, target = '.export'] = argumentsOf({ usage, words: 2 }).words;
if (id === undefined) stop(`Which story? Usage: ${usage}`);

const { content } = checkContent(readContentFolder(contentFolder));
if (!content) stop(`${contentFolder} has problems. \`npm run check\` lists them. Fix them first.`);
const stories = content.stories.filter(({ draft }) => !draft);
const story = stories.find((one) => one.id === id);
if (!story) {
	stop(
		unknownStory(
			id,
			stories.map((one) => one.id),
		),
	);
}
if (story.withdrawn) stop(`The story “${id}” was withdrawn: there is nothing to export.`);

const pages = Object.values(story.prose).map(({ locale, slug }) => ({
	file: join(outputFolder, proseAddress(locale, slug), 'index.html'),
	name: `${slug}.${locale}.html`,
}));
const missing = pages.find(({ file }) => !existsSync(file));
if (missing) {
	stop(`There is no ${relative(root, missing.file)}. Run \`npm run build\` first.`);
}

const folder = resolve(target);
const firstCreated = firstMissing(folder);
try {
	makeFolder(folder);
	// All pages are rendered before the first is written. A file gets its final name when it is complete.
	const texts = await Promise.all(
		pages.map(async ({ file, name }) => ({ name, text: await oneFile(file) })),
	);
	const files = texts.map(({ name, text }) => ({
		name,
		text,
		temporary: join(folder, `.${name}.part`),
	}));
	try {
		for (const { temporary, text } of files) writeFileSync(temporary, text);
		for (const { temporary, name } of files) renameSync(temporary, join(folder, name));
	} finally {
		for (const { temporary } of files) rmSync(temporary, { force: true });
	}
	for (const { name } of texts) {
		const bytes = statSync(join(folder, name)).size.toLocaleString('en');
		console.log(`${join(target, name)}, ${bytes} bytes`);
	}
} catch (error) {
	if (firstCreated) rmSync(firstCreated, { recursive: true, force: true });
	stop(
		`${target} cannot be written: ${whyNot(error)}. Choose another folder: npm run export -- ${id} <folder>`,
	);
}

/** The topmost folder of a path that does not exist yet. If the export fails, it is deleted again. */
function firstMissing(path: string): string | undefined {
	if (existsSync(path)) return undefined;
	return firstMissing(resolve(path, '..')) ?? path;
}
