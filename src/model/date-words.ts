import type { Day } from './day.ts';
import { fill, type Phrases } from './phrases.ts';
import type { Locale } from './text.ts';
import type { When } from './when.ts';

/** How long a date is written: “4 de septiembre de 2023” or “4 sept 2023”. */
export type DateLength = 'long' | 'short';

const parts = {
	year: { year: 'numeric' },
	month: { year: 'numeric', month: 'long' },
	shortMonth: { year: 'numeric', month: 'short' },
	long: { year: 'numeric', month: 'long', day: 'numeric' },
	short: { year: 'numeric', month: 'short', day: 'numeric' },
} as const satisfies Record<string, Intl.DateTimeFormatOptions>;

/** A date in words by the custom of a language, without the day shifting by time zone. */
function formatOf(part: keyof typeof parts, locale: Locale): Intl.DateTimeFormat {
	// English of no country writes the day first, as most of its countries do; `en-us` does not.
	const custom = locale === 'en' ? 'en-GB' : locale;
	return new Intl.DateTimeFormat(custom, { ...parts[part], timeZone: 'UTC' });
}

function words(part: keyof typeof parts, iso: string, locale: Locale): string {
	return formatOf(part, locale).format(new Date(iso));
}

/** A day in words: “4 de septiembre de 2023”. */
export function dayInWords(day: Day, locale: Locale, length: DateLength = 'long'): string {
	return words(length, day, locale);
}

/** The month of a day in words, as short as it may be: “sept 2023”. */
export function monthInWords(day: Day, locale: Locale): string {
	return words('shortMonth', day, locale);
}

/** A date of any precision in words: “agosto de 2023”, “28-31 de agosto de 2023”, “hacia agosto de 2023”. */
export function whenInWords(
	{ edtf, approximate }: When,
	locale: Locale,
	phrases: Phrases['dates'],
	length: DateLength = 'long',
): string {
	const [start = '', end] = edtf.replace(/[~?%]/g, '').split('/');
	const date = spanInWords(start, end, locale, phrases, length);
	return approximate ? fill(phrases.about, { date }) : date;
}

function spanInWords(
	start: string,
	end: string | undefined,
	locale: Locale,
	phrases: Phrases['dates'],
	length: DateLength,
): string {
	const one = (text: string) => words(precisionOf(text, length), text, locale);
	if (end === undefined) return one(start);
	if (!start || start === '..') return fill(phrases.before, { date: one(end) });
	if (!end || end === '..') return fill(phrases.since, { date: one(start) });
	const precision = precisionOf(start, length);
	if (precision !== precisionOf(end, length)) {
		return fill(phrases.span, { from: one(start), to: one(end) });
	}
	return formatOf(precision, locale).formatRange(new Date(start), new Date(end));
}

function precisionOf(text: string, length: DateLength): keyof typeof parts {
	return text.length === 4 ? 'year' : text.length === 7 ? 'month' : length;
}
