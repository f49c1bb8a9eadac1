import { z } from 'astro/zod';

const dayPattern = /^\d{4}-\d{2}-\d{2}$/;

/** Whether a text is a day that exists in the calendar. `2023-02-29` does not. */
export function isDay(text: string): boolean {
	if (!dayPattern.test(text)) return false;
	const date = new Date(`${text}T00:00:00Z`);
	return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text);
}

/** Whether a value of unknown type is an exact day. */
export const isDayValue = (data: unknown): data is Day => typeof data === 'string' && isDay(data);

/** An exact day in ISO 8601, `2023-09-04`. Days sort as plain strings. */
export const day = z
	.string()
	.meta({ wrong: 'wrong-date' })
	.superRefine((text, context) => {
		if (isDay(text)) return;
		context.addIssue({
			code: 'custom',
			message: dayPattern.test(text)
				? `There is no day ${text} in the calendar.`
				: `“${text}” is not a day. Write year, month and day: 2023-09-04.`,
		});
	});
export type Day = z.output<typeof day>;

/** The later of two days. */
export const laterDay = (a: Day, b: Day): Day => (a > b ? a : b);

/** The earlier of two days. */
export const earlierDay = (a: Day, b: Day): Day => (a < b ? a : b);
