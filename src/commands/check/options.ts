/** The options of `npm run check`. */
export const checkOptions = {
	strict: 'flag',
	format: ['text', 'json', 'github'],
	today: 'day',
} as const;

/** The options of `npm run check` in its usage text. */
export const checkUsage = '[--strict] [--format text|json|github] [--today 2026-01-01]';

/** The options of `npm run build`, which passes them to the check. No JSON: the build prints text too. */
export const buildOptions = { ...checkOptions, format: ['text', 'github'] } as const;

/** The options of `npm run build` in its usage text. */
export const buildUsage = '[--strict] [--format text|github] [--today 2026-01-01]';
