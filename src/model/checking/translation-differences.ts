import { withoutCitations } from '../facts/citation.ts';
import type { Notice } from '../findings/problem.ts';
import type { StoryFiles } from '../reading/files.ts';
import { namesIn } from '../reading/names-in.ts';
import { type Quantity, quantitiesIn } from '../reading/quantities.ts';
import { type TranslationPiece, translationPieces } from '../reading/translated.ts';

/** Numbers below this, such as days of the month, may be spelled out in one of the languages. */
const spelledOutBelow = 32;

const list = new Intl.ListFormat('en');

/**
 * Translations that say a different number or month from their original, or do not name an item that the
 * original mentions.
 */
export function translationDifferences(files: StoryFiles): Notice[] {
	return translationPieces(files).flatMap((piece) => {
		const { missing, replacements } = differences(piece, files);
		if (missing.length === 0) return [];
		const { file, line } = piece.originalPlace;
		return [
			{
				kind: 'translation-differs' as const,
				place: piece.place,
				message:
					replacements.length > 0
						? `The original says ${list.format(missing)} here, but this translation says ${list.format(replacements)}.`
						: `The original says ${list.format(missing)} here, but this translation does not.`,
				hint: `Compare it with ${file}:${line}.`,
			},
		];
	});
}

/** What the original says but the translation does not, and what the translation says instead. */
function differences(
	piece: TranslationPiece,
	files: StoryFiles,
): { missing: string[]; replacements: string[] } {
	const { locale, text, originalText, mentions, originalMentions } = piece;
	const ownQuantities = quantitiesIn(withoutCitations(text), locale);
	const originalQuantities = quantitiesIn(withoutCitations(originalText), files.original ?? locale);
	const notInTranslation = originalQuantities.filter(
		(one) => !ownQuantities.some((other) => isSame(one, other)),
	);
	const notInOriginal = ownQuantities.filter(
		(one) => !originalQuantities.some((other) => isSame(one, other)),
	);
	const isReplaced = (one: Quantity) =>
		notInOriginal.some(({ isMonth }) => isMonth === one.isMonth);
	const reported = notInTranslation.filter(
		(one) => isReplaced(one) || (!one.isMonth && one.value >= spelledOutBelow),
	);
	const replacing = notInOriginal.filter((one) =>
		reported.some(({ isMonth }) => isMonth === one.isMonth),
	);
	// A name may also be written without a tag.
	const nameOf = namesIn(files, locale);
	const names = originalMentions
		.filter(({ tag, id }) => !mentions.some((one) => one.tag === tag && one.id === id))
		.map(({ tag, id }) => nameOf(tag, id))
		.filter((name) => !text.includes(name));
	return {
		missing: [
			...reported.map(({ written }) => written),
			...names.map((name) => `“${name}”`),
		].filter(isFirst),
		replacements: replacing.map(({ written }) => written).filter(isFirst),
	};
}

/** Whether two quantities are the same. A year may be written with two digits. */
function isSame(one: Quantity, other: Quantity): boolean {
	if (one.isMonth !== other.isMonth) return false;
	const [small, large] = [Math.min(one.value, other.value), Math.max(one.value, other.value)];
	const isYear = large >= 1000 && large < 2100 && !one.isMonth;
	return small === large || (isYear && small >= 10 && large % 100 === small);
}

function isFirst(text: string, index: number, all: readonly string[]): boolean {
	return all.indexOf(text) === index;
}
