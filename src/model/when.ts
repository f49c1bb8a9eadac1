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
	/** Marked `~` or `?`. */
	approximate: boolean;
}

/** Days written out inside an EDTF text; `edtf` itself takes 29 February 2023 for 1 March. */
const writtenDays = /\d{4}-\d{2}-\d{2}/g;

/** The forms that we can say in words: a day, a month or a year, a span of two, open ends, `~` and `?`. */
const sayable =
	/^(?:\d{4}(?:-(?:0[1-9]|1[0-2])(?:-\d{2})?)?[~?%]?|\.\.|)(?:\/(?:\d{4}(?:-(?:0[1-9]|1[0-2])(?:-\d{2})?)?[~?%]?|\.\.|))?$/;

/** Reads an EDTF text (ISO 8601-2) of a form that we can say; null where it is none or names an impossible day. */
export function readWhen(text: string): When | null {
	// Nearly all dates are days, and need no grammar.
	if (isDay(text)) return { edtf: text, first: text, last: text, exact: true, approximate: false };
	if (!sayable.test(text) || !/\d/.test(text)) return null;
	if (!(text.match(writtenDays) ?? []).every(isDay)) return null;
	try {
		const date = edtf(text);
		const [start, end] = text.split('/');
		const first = openBound(start) ? null : toDay(date.min);
		const last = end !== undefined && openBound(end) ? null : toDay(date.max);
		if (first !== null && last !== null && first > last) return null;
		return {
			edtf: text,
			first,
			last,
			exact: false,
			approximate: /[~?%]/.test(text),
		};
	} catch {
		return null;
	}
}

/** `..` is an open bound and an empty one an unknown bound: neither gives a day. */
function openBound(bound: string | undefined): boolean {
	return bound === '' || bound === '..';
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

/** Sorts by first day, then by last day, open starts first. */
export function compareWhen(a: When, b: When): number {
	return compareDays(a.first, b.first) || compareDays(a.last, b.last);
}

function compareDays(a: Day | null, b: Day | null): number {
	const [x, y] = [a ?? '', b ?? ''];
	return x < y ? -1 : x > y ? 1 : 0;
}
