/*
Says of every translation that it was made from the original as it now is: `npm run translated`; of one
story `npm run translated -- kim-putin-2023`, and of some of its texts by their names after that.
*/
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { suggestion } from '../model/nearest.ts';
import { readContentFolder } from '../model/reading/content-folder.ts';
import { contentFolder } from '../model/reading/content-place.ts';
import type { StoryFiles } from '../model/reading/files.ts';
import { nameOfPiece, translatedOf } from '../model/reading/translated.ts';
import { argumentsOf } from './arguments.ts';
import { recordOfTranslations } from './translated/record.ts';

const [only, ...names] = argumentsOf({
	usage: 'npm run translated -- [story] [text …]',
	words: Infinity,
}).words;
const { stories } = readContentFolder(contentFolder);
const chosen = stories.filter(({ id }) => only === undefined || id === only);
if (only !== undefined && chosen.length === 0) {
	refuse(
		`There is no story “${only}”.`,
		only,
		stories.map(({ id }) => id),
	);
}
for (const story of chosen) record(story);

function record(files: StoryFiles): void {
	const file = join(files.folder, 'translations.yaml');
	const broken = files.prose.find(({ tree }) => !tree);
	if (broken) {
		console.error(
			`${broken.file} cannot be read: \`npm run check\` says why. Nothing was recorded.`,
		);
		process.exitCode = 1;
		return;
	}
	const pieces = translatedOf(files);
	for (const name of names) {
		const known = pieces.map(nameOfPiece);
		if (!known.includes(name))
			refuse(`“${files.id}” has no translated text “${name}”.`, name, known);
	}
	const before = existsSync(file) ? readFileSync(file, 'utf8') : '';
	const after = recordOfTranslations(before, pieces, schemaFrom(files.folder), names);
	const changed = pieces.filter(
		(piece) =>
			(names.length === 0 || names.includes(nameOfPiece(piece))) &&
			piece.madeFrom !== piece.original,
	);
	if (after !== before) writeFileSync(file, after);
	if (pieces.length === 0) return;
	console.log(`${file}: ${changed.length} of ${pieces.length} texts newly recorded.`);
}

/** The way from a story’s folder to the list of what the record may hold. */
function schemaFrom(folder: string): string {
	return relative(folder, '.config/schemas/translations.json').replaceAll('\\', '/');
}

function refuse(message: string, name: string, known: readonly string[]): never {
	console.error([message, suggestion(name, known)].filter(Boolean).join(' '));
	process.exit(1);
}
