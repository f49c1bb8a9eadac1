/**
 * Astro marks every element of a component that has a style with a scope of 23 letters. Shorter ones
 * do the same: a story’s page has thousands.
 */
export function shortScopes(style: string): ReadonlyMap<string, string> {
	const scopes = new Set(style.match(scope));
	return new Map([...scopes].toSorted().map((name, index) => [name, `data-${index}`]));
}

/** A page or a style sheet with its scopes shortened. */
export const withShortScopes = (text: string, short: ReadonlyMap<string, string>): string =>
	text.replaceAll(scope, (name) => short.get(name) ?? name);

const scope = /\bdata-astro-cid-\w+/g;
