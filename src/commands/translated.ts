/*
 * Marks translations as up to date, so that later changes of the original are reported: `npm run translated`
 * for all stories, `npm run translated -- kim-putin-2023` for one story, and with names of texts after the
 * story, for those texts only.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { suggestion } from '../model/findings/nearest.ts';
import { readContentFolder } from '../model/reading/content-folder.ts';
import { contentFolder } from '../model/reading/content-place.ts';
import type { StoryFiles } from '../model/reading/files.ts';
import { pieceName, translationPieces } from '../model/reading/translated.ts';
import { argumentsOf } from './arguments.ts';
import { recordOfTranslations } from './translated/record.ts';

const [storyId, ...names] = argumentsOf({
	usage: 'npm run translated -- [story] [text …]',
	words: Infinity,
}).words;
const { stories } = readContentFolder(contentFolder);
const chosen = stories.filter(({ id }) => storyId === undefined || id === storyId);
if (storyId !== undefined && chosen.length === 0) {
	refuse(
		`There is no story “${storyId}”.`,
		storyId,
		stories.map(({ id }) => id),
	);
}
for (const story of chosen) record(story);

function record(files: StoryFiles): void {
	const file = join(files.folder, 'translations.yaml');
	const unreadable = files.prose.find(({ tree }) => !tree);
	if (unreadable) {
		console.error(
			`${unreadable.file} cannot be read: \`npm run check\` shows why. Nothing was recorded.`,
		);
		process.exitCode = 1;
		return;
	}
	const pieces = translationPieces(files);
	for (const name of names) {
		const known = pieces.map(pieceName);
		if (!known.includes(name))
			refuse(`“${files.id}” has no translated text “${name}”.`, name, known);
	}
	const before = existsSync(file) ? readFileSync(file, 'utf8') : '';
	const after = recordOfTranslations(before, pieces, schemaFrom(files.folder), names);
	const changed = pieces.filter(
		(piece) =>
			(names.length === 0 || names.includes(pieceName(piece))) && piece.madeFrom !== piece.original,
	);
	if (after !== before) writeFileSync(file, after);
	if (pieces.length === 0) return;
	console.log(`${file}: ${changed.length} of ${pieces.length} texts marked as up to date.`);
}

/** The relative path from a story’s folder to the JSON Schema of the record. */
function schemaFrom(folder: string): string {
	return relative(folder, '.config/schemas/translations.json').replaceAll('\\', '/');
}

function refuse(message: string, name: string, known: readonly string[]): never {
	console.error([message, suggestion(name, known)].filter(Boolean).join(' '));
	process.exit(1);
}
