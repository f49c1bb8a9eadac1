import { createHash } from 'node:crypto';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { rebaseStyle, relativeFrom } from './relative-addresses.ts';
import { shortScopes, withShortScopes } from './short-scopes.ts';
import { namesOf, printStyleAddress, splitStyle } from './split-style.ts';
import { tagsOf } from './tags.ts';

/**
 * Returns a function that reduces the inline style of a page to the rules that the page uses. The style is
 * inline because a late style sheet would shift the layout, and with it the target of a link. Writes the
 * rules for print to a file, to which each page links.
 */
export async function styleInliner(
	folder: string,
	pages: readonly string[],
): Promise<(page: string) => string> {
	const styles = new Set<string>();
	for (const page of pages) {
		styles.add(styleOf(await readFile(join(folder, page), 'utf8'))?.text ?? '');
	}
	const short = shortScopes([...styles].join(''));
	const print = Array.from(styles, (style) => splitStyle(style, new Set()).print).join('');
	const file = await writeStyle(folder, printStyleAddress, withShortScopes(print, short));
	return (page) => {
		const style = styleOf(page);
		const screen = splitStyle(style?.text ?? '', namesOf(page)).screen;
		const inlined = style
			? page.slice(0, style.start) + screen + page.slice(style.start + style.text.length)
			: page;
		return withShortScopes(inlined.replace(printStyleAddress, file), short);
	};
}

/** The text and offset of the style that Astro puts into the head of a page. */
function styleOf(page: string): { text: string; start: number } | undefined {
	for (const { name, attributes, text, end } of tagsOf(page)) {
		// The style with the publisher’s accent stays as it is.
		if (name === 'style' && text && !attributes.some((one) => one.name === 'data-accent'))
			return { text, start: end };
	}
	return undefined;
}

/** Writes a style sheet under a name that contains its hash, and returns its address. */
async function writeStyle(folder: string, address: string, style: string): Promise<string> {
	const hash = createHash('sha256').update(style).digest('base64url').slice(0, 8);
	const file = address.replace(/(?=\.css$)/, `.${hash}`);
	await mkdir(join(folder, dirname(file)), { recursive: true });
	await writeFile(join(folder, file), rebaseStyle(style, relativeFrom(file.slice(1))));
	return file;
}
