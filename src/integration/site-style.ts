import { createHash } from 'node:crypto';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { moveInStyle, relativeFrom } from './relative-addresses.ts';
import { shortScopes, withShortScopes } from './short-scopes.ts';
import { laterStyle, namesOf, printStyle, splitStyle } from './split-style.ts';
import { tagsOf } from './tags.ts';

/**
 * Parts the one style of all pages: in the page stays what first screens need, so that nothing has
 * to be waited for; the rest goes into files. A page that links no later style keeps all that it
 * shows. Returns what puts it into a page.
 */
export async function partStyle(
	folder: string,
	pages: readonly string[],
): Promise<(page: string) => string> {
	const onFirstScreen = new Set<string>();
	const styles = new Set<string>();
	for (const page of pages) {
		const text = await readFile(join(folder, page), 'utf8');
		for (const name of namesOf(text).onFirstScreen ?? []) onFirstScreen.add(name);
		styles.add(styleOf(text)?.text ?? '');
	}
	const short = shortScopes([...styles].join(''));
	const parts = new Map(Array.from(styles, (style) => [style, splitStyle(style, onFirstScreen)]));
	const files = await Promise.all(
		(
			[
				[laterStyle, 'later'],
				[printStyle, 'print'],
			] as const
		).map(async ([link, part]) => {
			const style = Array.from(parts.values(), (split) => split[part]).join('');
			return { link, file: await writeStyle(folder, link, withShortScopes(style, short)) };
		}),
	);
	return (page) => {
		const style = styleOf(page);
		const names = namesOf(page);
		// What only other pages show is nothing to this one.
		const of = names.onFirstScreen ? parts.get(style?.text ?? '')?.first : style?.text;
		let put = style ? page.slice(0, style.start) + splitStyle(of ?? '', names.all).first : '';
		put += page.slice(style ? style.start + style.text.length : 0);
		for (const { link, file } of files) put = put.replace(link, file);
		return withShortScopes(put, short);
	};
}

/** The text of a page’s style, which Astro puts into its head, and where it begins. */
function styleOf(page: string): { text: string; start: number } | undefined {
	for (const { name, attributes, text, end } of tagsOf(page)) {
		// That of the owner's accent stays as it is.
		if (name === 'style' && text && !attributes.some((one) => one.name === 'data-accent'))
			return { text, start: end };
	}
	return undefined;
}

/** Writes a style sheet under a name that changes with it, and returns its address. */
async function writeStyle(folder: string, link: string, style: string): Promise<string> {
	const hash = createHash('sha256').update(style).digest('base64url').slice(0, 8);
	const file = link.replace(/(?=\.css$)/, `.${hash}`);
	await mkdir(join(folder, dirname(file)), { recursive: true });
	await writeFile(join(folder, file), moveInStyle(style, relativeFrom(file.slice(1))));
	return file;
}
