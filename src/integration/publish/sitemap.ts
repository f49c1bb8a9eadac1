import { absoluteUrl } from '../../model/site/address.ts';
import { addressOfFile, type PublishedPage } from './published-page.ts';
import { escapeMarkup } from '../../model/site/markup.ts';

/** `sitemap.xml`: every canonical page, with its versions in other languages. */
export function sitemap(pages: readonly PublishedPage[], site: string): string {
	const listed = pages
		.filter(
			({ file, canonical, isHidden }) =>
				!isHidden && canonical === absoluteUrl(addressOfFile(file), site),
		)
		.toSorted((one, other) => (one.file < other.file ? -1 : 1));
	return [
		'<?xml version="1.0" encoding="UTF-8"?>',
		'<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml">',
		...listed.flatMap(({ canonical = '', modified, alternates }) => [
			'<url>',
			`<loc>${escapeMarkup(canonical)}</loc>`,
			...(modified ? [`<lastmod>${modified}</lastmod>`] : []),
			...alternates.map(
				({ language, url }) =>
					`<xhtml:link rel="alternate" hreflang="${language}" href="${escapeMarkup(url)}"/>`,
			),
			'</url>',
		]),
		'</urlset>',
		'',
	].join('\n');
}

/** `robots.txt`, which allows everything. Crawlers look for it at the root of the host only. */
export function robots(site: string | undefined): string {
	const map = site ? `\nSitemap: ${new URL('sitemap.xml', site).href}\n` : '';
	return `User-agent: *\nAllow: /\n${map}`;
}
