import { existsSync } from 'node:fs';
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join, sep } from 'node:path';
import { AstroError } from 'astro/errors';
import { refusedIn, withPolicy } from './policy.ts';
import { publishedPage, type PublishedPage } from './publish/published-page.ts';
import { moveInPage, moveInStyle, relativeFrom } from './relative-addresses.ts';
import { partStyle } from './site-style.ts';
import { withUsedMarks } from './used-marks.ts';

/**
 * Gives every page and style sheet of a built folder its addresses, and every page its policy. What
 * stands in the public folder is served as it is.
 */
export async function finishPages(folder: string, publicFolder: string): Promise<PublishedPage[]> {
	const refused: string[] = [];
	const pages: PublishedPage[] = [];
	const names = (await readdir(folder, { recursive: true }))
		.filter((file) => /\.(html|css)$/.test(file) && !existsSync(join(publicFolder, file)))
		.map((file) => file.replaceAll(sep, '/'))
		.toSorted();
	const withStyle = await partStyle(
		folder,
		names.filter((name) => name.endsWith('.html')),
	);
	for (const name of names) {
		const text = await readFile(join(folder, name), 'utf8');
		const move = relativeFrom(name);
		if (name.endsWith('.css')) {
			await writeFile(join(folder, name), moveInStyle(text, move));
		} else {
			refused.push(...refusedIn(text).map((what) => `${name}: ${what}`));
			const page = withPolicy(
				moveInPage(name === '404.html' ? alone(text) : withUsedMarks(withStyle(text)), move),
			);
			// A copy: a piece of a text keeps the whole text in memory.
			pages.push(structuredClone(publishedPage(name, page)));
			await writeFile(join(folder, name), page);
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
