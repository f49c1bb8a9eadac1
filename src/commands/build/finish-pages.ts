import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join, sep } from 'node:path';
import { AstroError } from 'astro/errors';
import { refusedIn, withPolicy } from './policy.ts';
import { absoluteUnder, moveInPage, moveInStyle, relativeFrom } from './relative-addresses.ts';
import { shortScopes, withShortScopes } from './short-scopes.ts';
import { laterStyle, namesOnFirstScreen, splitStyle } from './split-style.ts';
import { tagsOf } from './tags.ts';

interface Surroundings {
	/** What stands here is served as it is. */
	publicFolder: string;
	/** The path under which the site will stand, as far as that is known. */
	path: string;
}

/** Gives every page and style sheet of a built folder its addresses, and every page its policy. */
export async function finishPages(folder: string, around: Surroundings): Promise<void> {
	const refused: string[] = [];
	const names = (await readdir(folder, { recursive: true }))
		.filter((file) => /\.(html|css)$/.test(file) && !existsSync(join(around.publicFolder, file)))
		.map((file) => file.replaceAll(sep, '/'));
	const style = await pageStyle(
		folder,
		names.filter((name) => name.endsWith('.html')),
	);
	for (const name of names) {
		const text = await readFile(join(folder, name), 'utf8');
		const move = name === '404.html' ? absoluteUnder(around.path) : relativeFrom(name);
		if (name.endsWith('.css')) {
			await writeFile(join(folder, name), moveInStyle(text, move));
		} else {
			refused.push(...refusedIn(text).map((what) => `${name}: ${what}`));
			await writeFile(join(folder, name), withPolicy(moveInPage(style.put(text), move)));
		}
	}
	if (style.later) {
		await mkdir(join(folder, dirname(style.file)), { recursive: true });
		await writeFile(
			join(folder, style.file),
			moveInStyle(style.later, relativeFrom(style.file.slice(1))),
		);
	}
	if (refused.length > 0) {
		throw new AstroError(
			`The policy of these pages forbids what they hold:\n${refused.toSorted().join('\n')}`,
			'Mend the component that draws each of them.',
		);
	}
}

/**
 * The one style of all pages: in the page what the first screens need, so that nothing has to be
 * waited for, and the rest in a file that is asked for once.
 */
async function pageStyle(folder: string, pages: readonly string[]) {
	const onFirstScreen = new Set<string>();
	const styles = new Set<string>();
	for (const page of pages) {
		const text = await readFile(join(folder, page), 'utf8');
		for (const name of namesOnFirstScreen(text)) onFirstScreen.add(name);
		for (const tag of tagsOf(text)) if (tag.name === 'style' && tag.text) styles.add(tag.text);
	}
	const short = shortScopes([...styles].join(''));
	const parts = new Map(Array.from(styles, (style) => [style, splitStyle(style, onFirstScreen)]));
	const later = withShortScopes(Array.from(parts.values(), (part) => part.later).join(''), short);
	const hash = createHash('sha256').update(later).digest('base64url').slice(0, 8);
	const file = laterStyle.replace(/(?=\.css$)/, `.${hash}`);
	const put = (page: string) => {
		let first = page;
		for (const { name, text, end } of tagsOf(page)) {
			if (name !== 'style' || !text) continue;
			first = page.slice(0, end) + parts.get(text)?.first + page.slice(end + text.length);
			break;
		}
		return withShortScopes(first.replace(laterStyle, file), short);
	};
	return { put, later, file };
}
