import type { Day } from './day.ts';
import { fill, type Phrases } from './phrases.ts';
import type { Locale } from './text.ts';
import { boundsOf, type When } from './when.ts';

/** How long a date is written: “4 de septiembre de 2023” or “4 sept 2023”. */
export type DateLength = 'long' | 'short';

const parts = {
	year: { year: 'numeric' },
	month: { year: 'numeric', month: 'long' },
	shortMonth: { year: 'numeric', month: 'short' },
	long: { year: 'numeric', month: 'long', day: 'numeric' },
	short: { year: 'numeric', month: 'short', day: 'numeric' },
} as const satisfies Record<string, Intl.DateTimeFormatOptions>;

// To make one takes longer than all that it then writes on a page.
const formats = new Map<string, Intl.DateTimeFormat>();

/** A date in words by the custom of a language, without the day shifting by time zone. */
function formatOf(part: keyof typeof parts, locale: Locale): Intl.DateTimeFormat {
	// English of no country writes the day first, as most of its countries do; `en-us` does not.
	const custom = locale === 'en' ? 'en-GB' : locale;
	const name = `${part} ${custom}`;
	const format =
		formats.get(name) ?? new Intl.DateTimeFormat(custom, { ...parts[part], timeZone: 'UTC' });
	formats.set(name, format);
	return format;
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
	{ edtf }: Pick<When, 'edtf'>,
	locale: Locale,
	phrases: Phrases['dates'],
	length: DateLength = 'long',
): string {
	const [start = '', end] = boundsOf(edtf);
	const plain = (bound: string) => boundInWords(bound, locale, phrases, length);
	/** With its doubt, within a phrase; a day has an article there in some languages. */
	const within = (bound: string) => {
		const exact = unmarked(bound);
		const text = isDay(exact) ? fill(phrases['a-day'], { date: plain(exact) }) : plain(exact);
		return doubted(text, bound, phrases);
	};
	if (end === undefined) return markOf(start) ? within(start) : plain(start);
	if (start === '') return fill(phrases.before, { date: within(end) });
	if (end === '') return fill(phrases.since, { date: within(start) });
	if (markOf(start) !== markOf(end) || precisionOf(start) !== precisionOf(end)) {
		return fill(phrases.span, { from: within(start), to: within(end) });
	}
	return doubted(
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
	const part = precision === 'day' ? length : precision;
	return formatOf(part, locale).formatRange(new Date(start), new Date(end));
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
	return words(precision === 'day' ? length : precision, date, locale);
}

/** “hacia agosto de 2023”, “quizá agosto de 2023”. */
function doubted(date: string, bound: string, phrases: Phrases['dates']): string {
	const mark = markOf(bound);
	if (mark === '') return date;
	const about = mark === '?' ? date : fill(phrases.about, { date });
	return mark === '~' ? about : fill(phrases.perhaps, { date: about });
}

/** `~` is approximate, `?` uncertain, `%` both. */
function markOf(bound: string): string {
	return /[~?%]$/.exec(bound)?.[0] ?? '';
}

/** A date without its mark; what is left open in it, as in `2023-09-XX`, is left out. */
function unmarked(bound: string): string {
	return bound.replace(/[~?%]$/, '').replace(/(-XX)+$/, '');
}

const isDay = (bound: string): boolean => precisionOf(bound) === 'day';

function precisionOf(bound: string): 'decade' | 'year' | 'month' | 'day' {
	const date = unmarked(bound);
	if (date.endsWith('X')) return 'decade';
	return date.length === 4 ? 'year' : date.length === 7 ? 'month' : 'day';
}
