import type { Locale } from '../facts/text.ts';

/** A number or a month in a text. */
export interface Quantity {
	/** A number with its scale: 1.5 million is 1500000. Months count from 1. */
	value: number;
	isMonth: boolean;
	/** Its digits or its word in the text, without the scale. */
	written: string;
}

/**
 * The numbers and the months in a text, so that two languages can be compared: “3 p. m.” is 15, “1.500
 * millones” is 1.5 billion, and “9月” is September. A decimal without a scale counts as two whole numbers,
 * because “11.30” is also a time of day. Numbers that are spelled out are not found.
 */
export function quantitiesIn(text: string, locale: Locale): Quantity[] {
	const { months, scales, afternoon } = writingOf(locale);
	const quantities: Quantity[] = [];
	let rest = text.normalize('NFKC').replaceAll(/\p{Nd}/gu, asciiDigit);
	rest = rest.replaceAll(months.pattern, (written) => {
		quantities.push({ value: months.values.get(written) ?? 0, isMonth: true, written });
		return ' ';
	});
	for (const { 0: written, index } of rest.matchAll(number)) {
		const after = rest.slice(index + written.length);
		const [whole = '', fraction] = isGrouped.test(written)
			? [written.replaceAll(/\D/g, '')]
			: written.split(/\D/);
		const scale = scales.values.get(scales.pattern.exec(after)?.[1]?.toLowerCase() ?? '');
		if (scale !== undefined) {
			const value = Math.round(Number(`${whole}.${fraction ?? 0}`) * scale);
			quantities.push({ value, isMonth: false, written });
			continue;
		}
		const hour = Number(whole) < 12 && afternoon?.test(after) ? 12 : 0;
		quantities.push({ value: Number(whole) + hour, isMonth: false, written: whole });
		if (fraction) quantities.push({ value: Number(fraction), isMonth: false, written: fraction });
	}
	return quantities;
}

/** Digits in groups (12,500 and 1,25,000) or with decimals. NFKC has turned no-break spaces into plain ones. */
const number = /\d{1,3}([.,٬’' ])(?:\d{2,3}\1)*\d{3}(?!\d)|\d+(?:[.,٫]\d+)?/g;
const isGrouped = /[.,٬’' ]\d{3}$/;

/** The ASCII digit of the same value. Unicode has the digits of each script in a row, from zero to nine. */
function asciiDigit(digit: string): string {
	const code = digit.codePointAt(0) ?? 0;
	let zero = code;
	while (/\p{Nd}/u.test(String.fromCodePoint(zero - 1))) zero--;
	return String((code - zero) % 10);
}

/** How a language writes numbers and months. */
interface Writing {
	months: { pattern: RegExp; values: ReadonlyMap<string, number> };
	/** Words such as “million”. The pattern matches at the start of what follows a number. */
	scales: { pattern: RegExp; values: ReadonlyMap<string, number> };
	/** Matches “p.m.” and the like after an hour; undefined if the language does not put them there. */
	afternoon: RegExp | undefined;
}

const writings = new Map<Locale, Writing>();

function writingOf(locale: Locale): Writing {
	const cached = writings.get(locale);
	if (cached) return cached;
	const [months, scales] = [monthsIn(locale), scalesIn(locale)];
	const writing = {
		months: { values: months, pattern: new RegExp(anyOf(months.keys()), 'gu') },
		scales: { values: scales, pattern: new RegExp(`^[ -]?(${anyOf(scales.keys())})`, 'iu') },
		afternoon: afternoonIn(locale),
	};
	writings.set(locale, writing);
	return writing;
}

/**
 * The source of a pattern for any of these words. They match only as whole words, except in scripts where letters
 * may adjoin a word.
 */
function anyOf(words: Iterable<string>): string {
	const longestFirst = [...words].toSorted((one, other) => other.length - one.length);
	const end = (word: string) => (scriptWithJoinedWords.test(word) ? '' : '(?!\\p{L})');
	const start = (word: string) =>
		/^\d/.test(word) ? '(?<!\\d)' : scriptWithJoinedWords.test(word) ? '' : '(?<!\\p{L})';
	return (
		longestFirst.map((word) => `${start(word)}${RegExp.escape(word)}${end(word)}`).join('|') ||
		'(?!)'
	);
}

/** Scripts in which letters may adjoin a word: most have no spaces, and Korean attaches particles. */
const scriptWithJoinedWords =
	/\p{Script=Han}|\p{Script=Hangul}|\p{Script=Thai}|\p{Script=Lao}|\p{Script=Khmer}/u;

/** The number of each month by its name, both in the form used in dates and in the form used alone. */
function monthsIn(locale: Locale): Map<string, number> {
	const withDay = new Intl.DateTimeFormat(`${locale}-u-nu-latn`, {
		month: 'long',
		day: 'numeric',
		timeZone: 'UTC',
	});
	const alone = new Intl.DateTimeFormat(`${locale}-u-nu-latn`, { month: 'long', timeZone: 'UTC' });
	const months = new Map<string, number>();
	for (let month = 1; month <= 12; month++) {
		const date = Date.UTC(2024, month - 1, 15);
		const parts = withDay.formatToParts(date);
		const at = parts.findIndex(({ type }) => type === 'month');
		const name = parts[at]?.value ?? '';
		// In “9月13日” the month is a number followed by the word for month.
		months.set(/^\d+$/.test(name) ? `${name}${parts[at + 1]?.value.trim() ?? ''}` : name, month);
		months.set(alone.format(date), month);
	}
	return months;
}

/** The words for thousands, millions and so on, in lower case, with their values. */
function scalesIn(locale: Locale): Map<string, number> {
	const format = new Intl.NumberFormat(`${locale}-u-nu-latn`, {
		notation: 'compact',
		compactDisplay: 'long',
		useGrouping: false,
	});
	const scales = new Map<string, number>();
	for (let power = 3; power <= 14; power++) {
		for (const count of [1, 2, 5, 10]) {
			const parts = format.formatToParts(count * 10 ** power);
			const word = parts.find(({ type }) => type === 'compact')?.value.toLowerCase();
			const shown = Number(parts.find(({ type }) => type === 'integer')?.value);
			if (word && shown > 0) scales.set(word, (count * 10 ** power) / shown);
		}
	}
	return scales;
}

/** Matches “p.m.” and the like, with or without points; undefined if they do not follow the hour. */
function afternoonIn(locale: Locale): RegExp | undefined {
	const parts = new Intl.DateTimeFormat(locale, { hour: 'numeric', hour12: true, timeZone: 'UTC' })
		.formatToParts(Date.UTC(2024, 0, 1, 15))
		.filter(({ type }) => type === 'hour' || type === 'dayPeriod');
	if (parts[0]?.type !== 'hour') return undefined;
	const letters = parts[1]?.value.normalize('NFKC').replaceAll(/[^\p{L}]/gu, '');
	return letters
		? new RegExp(`^[ :.\\d]*${[...letters].join('[. ]*')}(?!\\p{L})`, 'iu')
		: undefined;
}
