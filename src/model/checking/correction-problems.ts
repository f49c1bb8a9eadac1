import type { Place, Problem } from '../problem.ts';
import type { StoryFiles } from '../reading/files.ts';
import type { Locale } from '../text.ts';
import { patternOf, wordingAt } from '../wording.ts';
import { factsNamed } from '../reading/facts-named.ts';
import { recordOf } from '../record.ts';
import { type StandingText, standingTexts } from './standing-texts.ts';

/** A correction in one of its languages. */
interface Wording {
	id: string;
	locale: Locale;
	was: string | undefined;
	is: string | undefined;
	placeOf: (field: 'was' | 'is') => Place;
}

/** Corrections whose old wording still stands somewhere, or whose new one stands nowhere. */
export function correctionProblems(files: StoryFiles): Problem[] {
	const wordings = wordingsOf(files);
	if (wordings.length === 0) return [];
	const texts = standingTexts(files);
	return wordings.flatMap((one) => {
		const inLanguage = texts.filter(({ locale }) => locale === one.locale);
		const others = wordings.filter(({ id, locale }) => id !== one.id && locale === one.locale);
		return [...stillStands(one, inLanguage, others), ...standsNowhere(one, inLanguage, others)];
	});
}

function wordingsOf(files: StoryFiles): Wording[] {
	return factsNamed(files, 'corrections').flatMap(({ data, placeOf }) =>
		Object.entries(recordOf(data)).flatMap(([id, correction]) => {
			const [was, is] = [recordOf(correction)['was'], recordOf(correction)['is']].map(recordOf);
			const locales = new Set([...Object.keys(was ?? {}), ...Object.keys(is ?? {})]);
			return [...locales].map((locale) => ({
				id,
				locale,
				was: textOf(was?.[locale]),
				is: textOf(is?.[locale]),
				placeOf: (field: 'was' | 'is') => placeOf([id, field, locale]),
			}));
		}),
	);
}

const textOf = (value: unknown) => (typeof value === 'string' && value !== '' ? value : undefined);

function stillStands(
	{ id, was, is }: Wording,
	texts: readonly StandingText[],
	others: readonly Wording[],
): Problem[] {
	if (was === undefined) return [];
	// What was corrected back later is right again.
	if (others.some((other) => wordingAt(other.is ?? '', was) >= 0)) return [];
	return texts
		.filter(({ text }) => wordingAt(without(text, is), was) >= 0)
		.map(({ placeOf }) => ({
			kind: 'wrong-correction' as const,
			place: placeOf(was),
			message: `“${was}” was corrected (“${id}”) and still stands here.`,
			hint: is === undefined ? 'Correct it here too.' : `Write “${is}”.`,
		}));
}

/** The new wording may hold the old one: “in Vladivostok” stands in “not in Vladivostok”. */
function without(text: string, wording: string | undefined): string {
	return wording === undefined ? text : text.replace(patternOf(wording), '\u0000');
}

function standsNowhere(
	{ locale, is, placeOf }: Wording,
	texts: readonly StandingText[],
	others: readonly Wording[],
): Problem[] {
	if (is === undefined || texts.some(({ text }) => wordingAt(text, is) >= 0)) return [];
	// It may have been corrected again since.
	if (others.some(({ was = '' }) => wordingAt(was, is) >= 0)) return [];
	return [
		{
			kind: 'wrong-correction',
			place: placeOf('is'),
			message: `“${is}” stands nowhere in the texts of this story in “${locale}”.`,
			hint: 'Quote the new wording as the text has it, without notes.',
		},
	];
}
