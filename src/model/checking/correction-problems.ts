import type { Place, Problem } from '../findings/problem.ts';
import type { StoryFiles } from '../reading/files.ts';
import type { Locale } from '../facts/text.ts';
import { patternOf, wordingAt } from '../facts/wording.ts';
import { itemsOf } from '../reading/items-of.ts';
import { type CurrentText, currentTexts } from './current-texts.ts';

/** A correction in one of its languages. */
interface LocalizedCorrection {
	id: string;
	locale: Locale;
	was: string | undefined;
	is: string | undefined;
	placeOf: (field: 'was' | 'is') => Place;
}

/** Corrections whose old wording is still in use, or whose new wording appears nowhere. */
export function correctionProblems(files: StoryFiles): Problem[] {
	const corrections = localizedCorrections(files);
	if (corrections.length === 0) return [];
	const texts = currentTexts(files);
	return corrections.flatMap((correction) => {
		const inLanguage = texts.filter(({ locale }) => locale === correction.locale);
		const others = corrections.filter(
			({ id, locale }) => id !== correction.id && locale === correction.locale,
		);
		return [
			...oldWordingProblems(correction, inLanguage, others),
			...newWordingProblems(correction, inLanguage, others),
		];
	});
}

function localizedCorrections(files: StoryFiles): LocalizedCorrection[] {
	return itemsOf(files, 'corrections').flatMap(({ id, item: { was, is }, placeOf }) => {
		const locales = new Set([...Object.keys(was ?? {}), ...Object.keys(is ?? {})]);
		return [...locales].map((locale) => ({
			id,
			locale,
			was: was?.[locale] ?? undefined,
			is: is?.[locale] ?? undefined,
			placeOf: (field: 'was' | 'is') => placeOf([field, locale]),
		}));
	});
}

function oldWordingProblems(
	{ id, was, is }: LocalizedCorrection,
	texts: readonly CurrentText[],
	others: readonly LocalizedCorrection[],
): Problem[] {
	if (was === undefined) return [];
	// A later correction may have restored the old wording.
	if (others.some((other) => wordingAt(other.is ?? '', was) >= 0)) return [];
	return texts
		.filter(({ text }) => wordingAt(withoutWording(text, is), was) >= 0)
		.map(({ placeOf }) => ({
			kind: 'wrong-correction' as const,
			place: placeOf(was),
			message: `“${was}” was corrected (“${id}”) but is still used here.`,
			hint: is === undefined ? 'Correct it here too.' : `Write “${is}”.`,
		}));
}

/** Removes the new wording, which may contain the old one: “not in Vladivostok” contains “in Vladivostok”. */
function withoutWording(text: string, wording: string | undefined): string {
	return wording === undefined ? text : text.replace(patternOf(wording), '\u0000');
}

function newWordingProblems(
	{ locale, is, placeOf }: LocalizedCorrection,
	texts: readonly CurrentText[],
	others: readonly LocalizedCorrection[],
): Problem[] {
	if (is === undefined || texts.some(({ text }) => wordingAt(text, is) >= 0)) return [];
	// A later correction may have replaced the new wording.
	if (others.some(({ was = '' }) => wordingAt(was, is) >= 0)) return [];
	return [
		{
			kind: 'wrong-correction',
			place: placeOf('is'),
			message: `“${is}” appears nowhere in the “${locale}” texts of this story.`,
			hint: 'Quote the new wording as the text has it, without citations.',
		},
	];
}
