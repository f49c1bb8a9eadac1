/** What the check may be told; the build, which begins with it, hands the same on. */
export const checkOptions = {
	strict: 'flag',
	format: ['text', 'json', 'github'],
	today: 'day',
} as const;

/** How that is written. */
export const checkUsage = '[--strict] [--format text|json|github] [--today 2026-01-01]';
