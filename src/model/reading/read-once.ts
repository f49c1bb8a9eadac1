const caches: Map<string, unknown>[] = [];

/**
 * Caches the parsed result of each file and parses it again only when its text has changed: dev and tests
 * read the same folder again and again. Callers must not change the result.
 */
export function readOnce<Parsed>(
	parse: (text: string, file: string, firstLine: number) => Parsed,
): (text: string, file: string, firstLine?: number) => Parsed {
	const cache = new Map<string, { text: string; firstLine: number; parsed: Parsed }>();
	caches.push(cache);
	return (text, file, firstLine = 1) => {
		const cached = cache.get(file);
		if (cached?.text === text && cached.firstLine === firstLine) return cached.parsed;
		const entry = { text, firstLine, parsed: parse(text, file, firstLine) };
		cache.set(file, entry);
		return entry.parsed;
	};
}

/** Empties the caches of all parsers. For a build, which needs the memory after its check. */
export function forgetReadFiles(): void {
	for (const cache of caches) cache.clear();
}
