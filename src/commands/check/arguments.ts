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
