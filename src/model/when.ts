import { z } from 'astro/zod';
import edtf from 'edtf';
import { type Day, isDay } from './day.ts';

/** How a date that is not an exact day is to be read. */
export interface When {
	/** As it stands in the file. */
	edtf: string;
	/** The first day that it may be; null where it is open (“by then”). */
	first: Day | null;
	/** The last day that it may be; null where it is open. */
	last: Day | null;
	/** One day, known exactly. */
	exact: boolean;
	/** Marked `~` or `?`, or known only by its end. */
	approximate: boolean;
}

/** Days written out inside an EDTF text; `edtf` itself takes 29 February 2023 for 1 March. */
const writtenDays = /\d{4}-\d{2}-\d{2}/g;

/**
 * What a reader can be told in words: a day, a month, a year or a decade (`202X`), each perhaps with
 * its mark. EDTF has more: seasons are others on the other half of the Earth, and sets are no date.
 */
const bound = /^(\d{3}X|\d{4}(-(XX(-XX)?|(0[1-9]|1[0-2])(-(XX|\d{2}))?))?)[~?%]?$/;

/** The bounds of a span, or the one date; empty where a span is open (`..`) or its bound unknown. */
export function boundsOf(text: string): string[] {
	return text.split('/').map((part) => (part === '..' ? '' : part));
}

/** Reads an EDTF text (ISO 8601-2, levels 0 and 1); null where it is none or names an impossible day. */
export function readWhen(text: string): When | null {
	// Nearly all dates are days, and need no grammar.
	if (isDay(text)) return { edtf: text, first: text, last: text, exact: true, approximate: false };
	const before = read.get(text);
	const found = before === undefined ? readOther(text) : before;
	read.set(text, found);
	return found;
}

// The grammar is slow, and a story has few such dates.
const read = new Map<string, When | null>();

function readOther(text: string): When | null {
	if (!(text.match(writtenDays) ?? []).every(isDay)) return null;
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

/** A date that may be exact (`2023-09-04`), a span (`2023-08-28/2023-08-31`), a month (`2023-08`) or approximate (`2023-08~`). */
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

/** The date that passed the check. */
export function whenOf(text: string): When {
	const read = readWhen(text);
	if (!read) throw new TypeError(`The date “${text}” passed the check.`);
	return read;
}

/** Sorts by first day, then by last day; open starts come first, open ends last. */
export function compareWhen(a: When, b: When): number {
	const never = '9999-12-31';
	return compareDays(a.first ?? '', b.first ?? '') || compareDays(a.last ?? never, b.last ?? never);
}

function compareDays(a: Day, b: Day): number {
	return a < b ? -1 : a > b ? 1 : 0;
}
