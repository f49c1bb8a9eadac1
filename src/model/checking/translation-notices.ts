import type { Notice } from '../findings/problem.ts';
import { showsContent } from '../facts/parts.ts';
import type { ProseFile, StoryFiles } from '../reading/files.ts';
import {
	isOutdated,
	missingTranslations,
	pieceName,
	type TranslationPiece,
	translationPieces,
} from '../reading/translated.ts';
import { headingCount } from '../reading/blocks.ts';
import { originalOf } from '../reading/original-of.ts';
import { readProse } from '../reading/prose.ts';

const command = '`npm run translated`';

/**
 * Translations that are outdated, unrecorded or missing, or have other headings or parts than the original.
 */
export function translationNotices(files: StoryFiles): Notice[] {
	const pieces = translationPieces(files);
	const original = originalOf(files);
	const translations = files.prose.filter((prose) => prose.tree && prose !== original);
	return [
		...pieces.filter(isOutdated).map((piece) => outdatedNotice(piece, files.id)),
		...unrecordedNotices(files, pieces),
		...untranslatedNotices(files),
		...translations.flatMap((prose) =>
			original?.tree ? [...missingParts(prose, original), ...headingNotices(prose, original)] : [],
		),
	];
}

/** The parts that the original places in its text and a translation does not. */
function missingParts(prose: ProseFile, original: ProseFile): Notice[] {
	const partsIn = (one: ProseFile) =>
		// A passage that is not translated has a notice of its own.
		readProse(one).parts.filter(
			({ name, passage }) => passage === undefined && !showsContent(name),
		);
	const own = new Set(partsIn(prose).map(({ name }) => name));
	const names = new Set(partsIn(original).map(({ name }) => name));
	return [...names]
		.filter((name) => !own.has(name))
		.map((name) => ({
			kind: 'translation-differs',
			place: { file: prose.file, line: 1, column: 1 },
			message: `The original places <${name}> in its text, but this translation does not.`,
			hint: 'Put it where the original has it.',
		}));
}

/** A notice if a translation has more or fewer headings than the original. */
function headingNotices(prose: ProseFile, original: ProseFile): Notice[] {
	const [count, originalCount] = [headingCount(prose), headingCount(original)];
	if (count === originalCount) return [];
	return [
		{
			kind: 'translation-behind',
			place: { file: prose.file, line: 1, column: 1 },
			message: `This text has ${count} headings, but the original has ${originalCount}.`,
			hint: 'Headings are matched by their order: each heading needs its counterpart in the other text.',
		},
	];
}

function outdatedNotice(piece: TranslationPiece, story: string): Notice {
	const { type, key, place, originalPlace, text } = piece;
	const { file, line } = originalPlace;
	const [heading] = text.split('\n');
	const what = {
		headings: key === '0' ? 'The text before the first heading' : `The text under “${heading}”`,
		passages: `The passage “${key}”`,
		texts: 'This text',
	}[type];
	return {
		kind: 'translation-behind',
		place,
		message: `${what} was translated from an earlier version of the original.`,
		hint: `Compare it with ${file}:${line}; when it is right, run \`npm run translated -- ${story} ${pieceName(piece)}\`.`,
	};
}

/** One notice per language, because one run of the command settles them all. */
function unrecordedNotices({ folder }: StoryFiles, pieces: readonly TranslationPiece[]): Notice[] {
	const missing = pieces.filter(({ madeFrom }) => madeFrom === undefined);
	const firsts = new Map(missing.toReversed().map((piece) => [piece.locale, piece]));
	return [...firsts].map(([locale, { place }]) => {
		const more = missing.filter((piece) => piece.locale === locale).length - 1;
		const texts = more > 0 ? `${more + 1} texts in “${locale}” were` : 'this text was';
		return {
			kind: 'translation-unrecorded' as const,
			place,
			message: `${folder}/translations.yaml does not record which version of the original ${texts} translated from.`,
			hint: `When the translation is right, run ${command}.`,
		};
	});
}

/** One notice per passage that a language of the story lacks, and one per language for all short texts. */
function untranslatedNotices(files: StoryFiles): Notice[] {
	const missing = missingTranslations(files);
	const passages = missing.filter(({ passage }) => passage !== undefined);
	const texts = missing.filter(({ passage }) => passage === undefined);
	const firsts = new Map(texts.toReversed().map((text) => [text.locale, text]));
	return [
		...passages.map(({ locale, place, passage }) => ({
			kind: 'untranslated' as const,
			place,
			message: `The passage “${passage}” has no translation into “${locale}”.`,
			hint: 'Until it is translated, readers see the original, with a label.',
		})),
		...[...firsts].map(([locale, { place }]) => {
			const more = texts.filter((text) => text.locale === locale).length - 1;
			const what = more > 0 ? `This text and ${more} more in this story have` : 'This text has';
			return {
				kind: 'untranslated' as const,
				place,
				message: `${what} no translation into “${locale}”.`,
				hint:
					more > 0
						? 'Until they are translated, readers see the originals.'
						: 'Until it is translated, readers see the original.',
			};
		}),
	];
}
