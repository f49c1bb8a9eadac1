import { withoutCitations } from '../facts/citation.ts';
import type { Notice } from '../findings/problem.ts';
import type { StoryFiles } from '../reading/files.ts';
import { namesIn } from '../reading/names-in.ts';
import { type Quantity, quantitiesIn } from '../reading/quantities.ts';
import { type TranslationPiece, translationPieces } from '../reading/translated.ts';

/** Smaller numbers may be spelled out in one of the languages, and so may days of the month. */
const alwaysInDigits = 32;

const list = new Intl.ListFormat('en');

/** Translations that say another number or month than their original, or do not mention an item that it mentions. */
export function translationDifferences(files: StoryFiles): Notice[] {
	return translationPieces(files).flatMap((piece) => {
		const { lacks, says } = differences(piece, files);
		if (lacks.length === 0) return [];
		const { file, line } = piece.originalPlace;
		return [
			{
				kind: 'translation-differs' as const,
				place: piece.place,
				message:
					says.length > 0
						? `The original says ${list.format(lacks)} here, but this translation says ${list.format(says)}.`
						: `The original says ${list.format(lacks)} here, but this translation does not.`,
				hint: `Compare it with ${file}:${line}.`,
			},
		];
	});
}

/** What the original says and the translation lacks, and what the translation says instead. */
function differences(
	piece: TranslationPiece,
	files: StoryFiles,
): { lacks: string[]; says: string[] } {
	const { locale, text, originalText, mentions, originalMentions } = piece;
	const here = quantitiesIn(withoutCitations(text), locale);
	const there = quantitiesIn(withoutCitations(originalText), files.original ?? locale);
	const lacks = there.filter((one) => !here.some((other) => isSame(one, other)));
	const says = here.filter((one) => !there.some((other) => isSame(one, other)));
	const replaced = (one: Quantity) => says.some(({ isMonth }) => isMonth === one.isMonth);
	const reported = lacks.filter(
		(one) => replaced(one) || (!one.isMonth && one.value >= alwaysInDigits),
	);
	const instead = says.filter((one) => reported.some(({ isMonth }) => isMonth === one.isMonth));
	// A name may also be written without a tag.
	const nameOf = namesIn(files, locale);
	const names = originalMentions
		.filter(({ tag, id }) => !mentions.some((one) => one.tag === tag && one.id === id))
		.map(({ tag, id }) => nameOf(tag, id))
		.filter((name) => !text.includes(name));
	return {
		lacks: [...reported.map(({ written }) => written), ...names.map((name) => `“${name}”`)].filter(
			isFirst,
		),
		says: instead.map(({ written }) => written).filter(isFirst),
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
