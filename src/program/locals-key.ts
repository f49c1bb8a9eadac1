import { shortHash } from '../integration/stamps.ts';

/**
 * A key that changes with anything in the locals of a page. Many pages have the same view, phrases or site, so
 * the hash of each object among the locals is computed once.
 */
export function localsKey(locals: App.Locals): string {
	return shortHash(
		Object.entries(locals)
			.map(([name, value]) => `${name}:${hashOf(value)}`)
			.join('|'),
	);
}

const hashes = new WeakMap<object, string>();

function hashOf(value: unknown): string {
	if (typeof value !== 'object' || value === null) return String(value);
	const known = hashes.get(value) ?? shortHash(JSON.stringify(value, withMaps));
	hashes.set(value, known);
	return known;
}

const withMaps = (_: string, value: unknown): unknown =>
	value instanceof Map ? [...value] : value;
