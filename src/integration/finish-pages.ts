import { existsSync } from 'node:fs';
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join, sep } from 'node:path';
import { AstroError } from 'astro/errors';
import { violationsIn, withPolicy } from './policy.ts';
import { publishedPage, type PublishedPage } from './publish/published-page.ts';
import { rebasePage, rebaseStyle, relativeFrom } from './relative-addresses.ts';
import { styleInliner } from './site-style.ts';
import { withUsedMarks } from './used-marks.ts';

/**
 * Makes the addresses in all pages and style sheets of a built folder relative, reduces each page to the
 * style and marks that it uses, and adds its policy. Files from the public folder stay as they are. Returns
 * the metadata of the pages. Throws if the policy of a page forbids some of its content.
 */
export async function finishPages(folder: string, publicFolder: string): Promise<PublishedPage[]> {
	const violations: string[] = [];
	const pages: PublishedPage[] = [];
	const names = (await readdir(folder, { recursive: true }))
		.filter((file) => /\.(html|css)$/.test(file) && !existsSync(join(publicFolder, file)))
		.map((file) => file.replaceAll(sep, '/'))
		.toSorted();
	const inlineStyle = await styleInliner(
		folder,
		names.filter((name) => name.endsWith('.html')),
	);
	for (const name of names) {
		const text = await readFile(join(folder, name), 'utf8');
		const rebase = relativeFrom(name);
		if (name.endsWith('.css')) {
			await writeFile(join(folder, name), rebaseStyle(text, rebase));
		} else {
			violations.push(...violationsIn(text).map((what) => `${name}: ${what}`));
			const page = withPolicy(
				name === '404.html'
					? withoutStylesThatLoad(text)
					: rebasePage(withUsedMarks(inlineStyle(text)), rebase),
			);
			// Cloned, because a slice of a string keeps the whole string in memory.
			pages.push(structuredClone(publishedPage(name, page)));
			await writeFile(join(folder, name), page);
		}
	}
	if (violations.length > 0) {
		throw new AstroError(
			`The policy of these pages forbids some of their content:\n${violations.toSorted().join('\n')}`,
			'Fix the components that render it.',
		);
	}
	return pages;
}

/**
 * 404.html without the styles that load files. A host shows this page at any address, so the addresses in
 * it stay absolute: from most addresses, a relative one would lead nowhere.
 */
function withoutStylesThatLoad(page: string): string {
	return page.replaceAll(/<style\b[^>]*>(.*?)<\/style>/gs, (whole, style: string) =>
		style.includes('url(') ? '' : whole,
	);
}
