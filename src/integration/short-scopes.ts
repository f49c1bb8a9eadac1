/**
 * Maps the scope attributes in a style to short ones. Astro adds a scope of 23 letters to every element of a
 * component with a style, and a story’s page has thousands of these elements.
 */
export function shortScopes(style: string): ReadonlyMap<string, string> {
	const scopes = new Set(style.match(scope));
	return new Map([...scopes].toSorted().map((name, index) => [name, `data-${index}`]));
}

/** Replaces the scopes in a page or a style sheet with their short names. */
export const withShortScopes = (text: string, short: ReadonlyMap<string, string>): string =>
	text.replaceAll(scope, (name) => short.get(name) ?? name);

const scope = /\bdata-astro-cid-\w+/g;
