import { existsSync } from 'node:fs';
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join, sep } from 'node:path';
import { AstroError } from 'astro/errors';
import { refusedIn, withPolicy } from './policy.ts';
import { publishedPage, type PublishedPage } from './publish/published-page.ts';
import { moveInPage, moveInStyle, relativeFrom } from './relative-addresses.ts';

/**
 * Gives every page and style sheet of a built folder its addresses, and every page its policy. What
 * stands in the public folder is served as it is.
 */
export async function finishPages(folder: string, publicFolder: string): Promise<PublishedPage[]> {
	const refused: string[] = [];
	const pages: PublishedPage[] = [];
	for (const file of (await readdir(folder, { recursive: true })).toSorted()) {
		if (!/\.(html|css)$/.test(file) || existsSync(join(publicFolder, file))) continue;
		const name = file.replaceAll(sep, '/');
		const text = await readFile(join(folder, file), 'utf8');
		const move = relativeFrom(name);
		if (name.endsWith('.css')) {
			await writeFile(join(folder, file), moveInStyle(text, move));
		} else {
			refused.push(...refusedIn(text).map((what) => `${name}: ${what}`));
			const page = withPolicy(moveInPage(name === '404.html' ? alone(text) : text, move));
			pages.push(publishedPage(name, page));
			await writeFile(join(folder, file), page);
		}
	}
	if (refused.length > 0) {
		throw new AstroError(
			`The policy of these pages forbids what they hold:\n${refused.toSorted().join('\n')}`,
			'Mend the component that draws each of them.',
		);
	}
	return pages;
}

/** The page that a host shows at any address, without the styles that would ask for files there. */
function alone(page: string): string {
	return page.replaceAll(/<style\b[^>]*>(.*?)<\/style>/gs, (whole, style: string) =>
		style.includes('url(') ? '' : whole,
	);
}
