/** What the check may be told. */
export const checkOptions = {
	strict: 'flag',
	format: ['text', 'json', 'github'],
	today: 'day',
} as const;

/** How that is written. */
export const checkUsage = '[--strict] [--format text|json|github] [--today 2026-01-01]';

/** What the build may be told, which hands it on to the check: its own lines are no JSON. */
export const buildOptions = { ...checkOptions, format: ['text', 'github'] } as const;

/** How that is written. */
export const buildUsage = '[--strict] [--format text|github] [--today 2026-01-01]';
