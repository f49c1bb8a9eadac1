import type { Day } from '../facts/day.ts';
import { fill, type Phrases } from '../site/phrases.ts';
import type { Locale } from '../facts/text.ts';
import { boundsOf, type When } from '../facts/when.ts';

/** The form of a date: long, “4 de septiembre de 2023”, or short, “4 sept 2023”. */
export type DateLength = 'long' | 'short';

const formatOptions = {
	year: { year: 'numeric' },
	month: { year: 'numeric', month: 'long' },
	shortMonth: { year: 'numeric', month: 'short' },
	long: { year: 'numeric', month: 'long', day: 'numeric' },
	short: { year: 'numeric', month: 'short', day: 'numeric' },
} as const satisfies Record<string, Intl.DateTimeFormatOptions>;

// Creating a format takes longer than formatting all dates of a page with it.
const formats = new Map<string, Intl.DateTimeFormat>();

/** A date format in UTC, so that no time zone shifts the day. */
function formatOf(form: keyof typeof formatOptions, locale: Locale): Intl.DateTimeFormat {
	// `Intl` formats plain `en` as in the United States. Most countries put the day first, as `en-GB` does.
	const region = locale === 'en' ? 'en-GB' : locale;
	const key = `${form} ${region}`;
	const format =
		formats.get(key) ??
		new Intl.DateTimeFormat(region, { ...formatOptions[form], timeZone: 'UTC' });
	formats.set(key, format);
	return format;
}

function formatted(form: keyof typeof formatOptions, iso: string, locale: Locale): string {
	return formatOf(form, locale).format(new Date(iso));
}

/** A day in words: “4 de septiembre de 2023”. */
export function dayInWords(day: Day, locale: Locale, length: DateLength = 'long'): string {
	return formatted(length, day, locale);
}

/** The month of a day in its short form: “sept 2023”. */
export function monthInWords(day: Day, locale: Locale): string {
	return formatted('shortMonth', day, locale);
}

/** A date of any precision in words: “agosto de 2023”, “28-31 de agosto de 2023”, “hacia agosto de 2023”. */
export function whenInWords(
	{ edtf }: Pick<When, 'edtf'>,
	locale: Locale,
	phrases: Phrases['dates'],
	length: DateLength = 'long',
): string {
	const [start = '', end] = boundsOf(edtf);
	const plain = (bound: string) => boundInWords(bound, locale, phrases, length);
	/** A bound within a phrase. In some languages, a day has an article there. */
	const inPhrase = (bound: string) => {
		const exact = unmarked(bound);
		const text = isDay(exact) ? fill(phrases['a-day'], { date: plain(exact) }) : plain(exact);
		return withDoubt(text, bound, phrases);
	};
	if (end === undefined) return markOf(start) ? inPhrase(start) : plain(start);
	if (start === '') return fill(phrases.before, { date: inPhrase(end) });
	if (end === '') return fill(phrases.since, { date: inPhrase(start) });
	if (markOf(start) !== markOf(end) || precisionOf(start) !== precisionOf(end)) {
		return fill(phrases.span, { from: inPhrase(start), to: inPhrase(end) });
	}
	return withDoubt(
		spanInWords(unmarked(start), unmarked(end), locale, phrases, length),
		start,
		phrases,
	);
}

function spanInWords(
	start: string,
	end: string,
	locale: Locale,
	phrases: Phrases['dates'],
	length: DateLength,
): string {
	const precision = precisionOf(start);
	if (precision === 'decade') {
		const [from, to] = [start, end].map((bound) => boundInWords(bound, locale, phrases, length));
		return fill(phrases.span, { from: from ?? '', to: to ?? '' });
	}
	const form = precision === 'day' ? length : precision;
	return formatOf(form, locale).formatRange(new Date(start), new Date(end));
}

function boundInWords(
	bound: string,
	locale: Locale,
	phrases: Phrases['dates'],
	length: DateLength,
): string {
	const date = unmarked(bound);
	const precision = precisionOf(date);
	if (precision === 'decade') return fill(phrases.decade, { year: date.replace('X', '0') });
	return formatted(precision === 'day' ? length : precision, date, locale);
}

/** Adds the words for a mark: “hacia agosto de 2023”, “quizá agosto de 2023”. */
function withDoubt(date: string, bound: string, phrases: Phrases['dates']): string {
	const mark = markOf(bound);
	if (mark === '') return date;
	const about = mark === '?' ? date : fill(phrases.about, { date });
	return mark === '~' ? about : fill(phrases.perhaps, { date: about });
}

/** The EDTF mark of a bound: `~` for approximate, `?` for uncertain, `%` for both. */
function markOf(bound: string): string {
	return /[~?%]$/.exec(bound)?.[0] ?? '';
}

/** A date without its mark and without unspecified parts: `2023-09` for `2023-09-XX~`. */
function unmarked(bound: string): string {
	return bound.replace(/[~?%]$/, '').replace(/(-XX)+$/, '');
}

const isDay = (bound: string): boolean => precisionOf(bound) === 'day';

function precisionOf(bound: string): 'decade' | 'year' | 'month' | 'day' {
	const date = unmarked(bound);
	if (date.endsWith('X')) return 'decade';
	return date.length === 4 ? 'year' : date.length === 7 ? 'month' : 'day';
}
