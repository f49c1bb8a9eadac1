/*
 * Writes a story as one HTML file a language, which opens from a disk with the network off:
 * `npm run export -- <story>`, or into a folder of your own, `npm run export -- <story> <folder>`. The
 * pages are those that the last build made.
 */
import { existsSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { proseAddress } from '../model/address.ts';
import { checkContent } from '../model/checking/check-content.ts';
import { suggestion } from '../model/nearest.ts';
import { readContentFolder } from '../model/reading/content-folder.ts';
import { contentFolder } from '../model/reading/content-place.ts';
import { argumentsOf } from './arguments.ts';
import { oneFile } from './export/one-file.ts';
import { outputFolder } from './output-folder.ts';
import { root } from './run.ts';
import { makeFolder } from './writing/make-folder.ts';
import { whyNot } from './writing/why-not.ts';

const usage = 'npm run export -- <story> [folder]';
const [id, into = '.export'] = argumentsOf({ usage, words: 2 }).words;
if (id === undefined) stop(`Which story? Write: ${usage}`);

const { content } = checkContent(readContentFolder(contentFolder));
if (!content) stop(`${contentFolder} has mistakes: \`npm run check\` lists them. Mend them first.`);
const stories = content.stories.filter(({ draft }) => !draft);
const story = stories.find((one) => one.id === id);
if (!story) {
	const known = stories.map((one) => one.id);
	stop(
		[`There is no story “${id}”.`, suggestion(id, known) ?? `There is: ${known.join(', ')}.`].join(
			' ',
		),
	);
}
if (story.withdrawn) stop(`The story “${id}” was withdrawn: there is nothing of it to export.`);

const pages = Object.values(story.prose).map(({ locale, address }) => ({
	file: join(outputFolder, proseAddress(locale, address), 'index.html'),
	name: `${address}.${locale}.html`,
}));
const missing = pages.find(({ file }) => !existsSync(file));
if (missing) {
	stop(`There is no ${relative(root, missing.file)}: build the site first, by \`npm run build\`.`);
}

const folder = resolve(into);
const made = firstMissing(folder);
try {
	makeFolder(folder);
	// All are whole before the first is written, and each takes its name when it is.
	const texts = await Promise.all(
		pages.map(async ({ file, name }) => ({ name, text: await oneFile(file) })),
	);
	const parts = texts.map(({ name, text }) => ({
		name,
		text,
		part: join(folder, `.${name}.part`),
	}));
	try {
		for (const { part, text } of parts) writeFileSync(part, text);
		for (const { part, name } of parts) renameSync(part, join(folder, name));
	} finally {
		for (const { part } of parts) rmSync(part, { force: true });
	}
	for (const { name } of texts) {
		const bytes = statSync(join(folder, name)).size.toLocaleString('en');
		console.log(`${join(into, name)}, ${bytes} bytes`);
	}
} catch (error) {
	if (made) rmSync(made, { recursive: true, force: true });
	stop(
		`${into} cannot be written: ${whyNot(error)}. Name another folder: npm run export -- ${id} <folder>`,
	);
}

/** The first folder on the way that is not there yet: what is made in vain goes again. */
function firstMissing(path: string): string | undefined {
	if (existsSync(path)) return undefined;
	return firstMissing(resolve(path, '..')) ?? path;
}

function stop(message: string): never {
	console.error(message);
	process.exit(1);
}
