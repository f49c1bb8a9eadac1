import { z } from 'astro/zod';
import edtf from 'edtf';
import { type Day, isDay } from './day.ts';

/** A date of any precision. */
export interface When {
	/** The date as the file has it, in EDTF. */
	edtf: string;
	/** The first day that it may be, or null for an open start (“by then”). */
	first: Day | null;
	/** The last day that it may be, or null for an open end. */
	last: Day | null;
	/** Whether it is one day, known exactly. */
	exact: boolean;
	/** Whether it is marked `~`, `?` or `%`, or has an open start. */
	approximate: boolean;
}

/** Full days within an EDTF text. We check them ourselves, as `edtf` reads 29 February 2023 as 1 March. */
const fullDays = /\d{4}-\d{2}-\d{2}/g;

/**
 * A date that we can put into words: a day, a month, a year or a decade (`202X`), with or without a
 * mark. We leave out other forms of EDTF: seasons differ between the hemispheres, and a set of dates
 * is not a date.
 */
const bound = /^(\d{3}X|\d{4}(-(XX(-XX)?|(0[1-9]|1[0-2])(-(XX|\d{2}))?))?)[~?%]?$/;

/** The bounds of a span, or the single date. A bound is empty if it is open (`..`) or unknown. */
export function boundsOf(text: string): string[] {
	return text.split('/').map((part) => (part === '..' ? '' : part));
}

/** Parses an EDTF text (ISO 8601-2, levels 0 and 1). Returns null for anything else and for impossible days. */
export function readWhen(text: string): When | null {
	// Nearly all dates are exact days, which need no EDTF parser.
	if (isDay(text)) return { edtf: text, first: text, last: text, exact: true, approximate: false };
	const cached = cache.get(text);
	const date = cached === undefined ? parseEdtf(text) : cached;
	cache.set(text, date);
	return date;
}

// The EDTF parser is slow, and a story has few such dates.
const cache = new Map<string, When | null>();

function parseEdtf(text: string): When | null {
	if (!(text.match(fullDays) ?? []).every(isDay)) return null;
	const [start = '', end, ...more] = boundsOf(text);
	const isBound = (part: string | undefined) => part === '' || bound.test(part ?? '');
	const isSpan = end !== undefined && isBound(start) && isBound(end) && start + end !== '';
	if (more.length > 0 || !(isSpan || (end === undefined && bound.test(start)))) return null;
	try {
		const date = edtf(text);
		const first = start === '' ? null : toDay(date.min);
		const last = end === '' ? null : toDay(date.max);
		if (first !== null && last !== null && first > last) return null;
		return {
			edtf: text,
			first,
			last,
			exact: false,
			approximate: /[~?%]/.test(text) || first === null,
		};
	} catch {
		return null;
	}
}

function toDay(milliseconds: number): Day {
	return new Date(milliseconds).toISOString().slice(0, 10);
}

/**
 * A date: a day (`2023-09-04`), a span (`2023-08-28/2023-08-31`), a month (`2023-08`), or an approximate date
 * (`2023-08~`).
 */
export const when = z
	.string()
	.meta({ wrong: 'wrong-date' })
	.superRefine((text, context) => {
		if (readWhen(text)) return;
		const [start = '', end = ''] = text.split('/');
		if (isDay(start) && isDay(end) && start > end) {
			context.addIssue({
				code: 'custom',
				params: { kind: 'reversed-dates' },
				message: `This ends on ${end}, before it begins. Write ${end}/${start}, or correct one of the days.`,
			});
			return;
		}
		context.addIssue({
			code: 'custom',
			message: `“${text}” is not a date. Write a day (2023-09-04), a month (2023-09), a span (2023-09-10/2023-09-13) or an approximate date (2023-08~).`,
		});
	});

/** Parses a date that has already passed the check. */
export function whenOf(text: string): When {
	const date = readWhen(text);
	if (!date) throw new TypeError(`The check let the invalid date “${text}” pass.`);
	return date;
}

/** Orders dates by first day, then by last day. Open starts come first, open ends last. */
export function compareWhen(a: When, b: When): number {
	const never = '9999-12-31';
	return compareDays(a.first ?? '', b.first ?? '') || compareDays(a.last ?? never, b.last ?? never);
}

function compareDays(a: Day, b: Day): number {
	return a < b ? -1 : a > b ? 1 : 0;
}
