/**
 * Parses a `_headers` file and returns the headers for a path. Headers are indented below a path pattern
 * (`/*`, `/:any/*`), and later patterns override earlier ones.
 */
export function hostHeaders(text: string): (path: string) => Record<string, string> {
	const rules: { pattern: RegExp; headers: Record<string, string> }[] = [];
	for (const line of text.split('\n').filter((one) => one.trim())) {
		const rule = rules.at(-1);
		if (!/^\s/.test(line)) rules.push({ pattern: patternOf(line.trim()), headers: {} });
		else if (rule) {
			const [name = '', ...value] = line.trim().split(': ');
			rule.headers[name.toLowerCase()] = value.join(': ');
		}
	}
	return (path) =>
		Object.assign(
			{},
			...rules.filter(({ pattern }) => pattern.test(path)).map(({ headers }) => headers),
		);
}

/** In a pattern, `:name` matches one path segment, and `*` matches the rest. */
function patternOf(pattern: string): RegExp {
	const pieces = pattern.split(/(:\w+|\*)/).map((piece) => {
		if (piece === '*') return '.*';
		return piece.startsWith(':') ? '[^/]+' : piece.replace(/[.+?^${}()|[\]\\]/g, '\\$&');
	});
	return new RegExp(`^${pieces.join('')}$`);
}
