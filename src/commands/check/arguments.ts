import { isDay } from '../../model/day.ts';

/** The choice that a command is given as `--format json` or `--format=json`; the first is for who says nothing. */
export function formatFrom<Format extends string>(
	args: readonly string[],
	[standard, ...others]: readonly [Format, ...Format[]],
): Format {
	const at = args.findIndex((arg) => arg === '--format' || arg.startsWith('--format='));
	if (at < 0) return standard;
	const wanted = args[at]?.split('=')[1] ?? args[at + 1] ?? '';
	const found = [standard, ...others].find((format) => format === wanted);
	if (found) return found;
	console.error(
		`There is no format “${wanted}”. The formats are ${[standard, ...others].join(', ')}.`,
	);
	process.exit(1);
}

/** The day that a command is given as `--today 2026-01-01`; none where it is given none. */
export function dayFrom(args: readonly string[], name: string): string | undefined {
	const at = args.findIndex((arg) => arg === `--${name}` || arg.startsWith(`--${name}=`));
	if (at < 0) return undefined;
	const day = args[at]?.split('=')[1] ?? args[at + 1] ?? '';
	if (isDay(day)) return day;
	console.error(`“${day}” is not a day. Write --${name} 2026-01-01.`);
	process.exit(1);
}
