/**
 * What a host adds to its answers, by the text of `_headers`: under a line with a path (`/*`, `/:any/*`)
 * stand its headers, and those of a later path take the place of earlier ones.
 */
export function hostHeaders(text: string): (path: string) => Record<string, string> {
	const rules: { at: RegExp; headers: Record<string, string> }[] = [];
	for (const line of text.split('\n').filter((one) => one.trim())) {
		const rule = rules.at(-1);
		if (!/^\s/.test(line)) rules.push({ at: patternOf(line.trim()), headers: {} });
		else if (rule) {
			const [name = '', ...value] = line.trim().split(': ');
			rule.headers[name.toLowerCase()] = value.join(': ');
		}
	}
	return (path) =>
		Object.assign({}, ...rules.filter(({ at }) => at.test(path)).map((one) => one.headers));
}

/** `:name` stands for one part of a path, `*` for all that follows. */
function patternOf(written: string): RegExp {
	const parts = written.split(/(:\w+|\*)/).map((part) => {
		if (part === '*') return '.*';
		return part.startsWith(':') ? '[^/]+' : part.replace(/[.+?^${}()|[\]\\]/g, '\\$&');
	});
	return new RegExp(`^${parts.join('')}$`);
}
