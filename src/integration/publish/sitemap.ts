import { wholeAddress } from '../../model/address.ts';
import { addressOfFile, type PublishedPage } from './published-page.ts';

/** `sitemap.xml`: every page that stands for itself, with itself in other languages. */
export function sitemap(pages: readonly PublishedPage[], site: string): string {
	const listed = pages
		.filter(
			({ file, canonical, isHidden }) =>
				!isHidden && canonical === wholeAddress(addressOfFile(file), site),
		)
		.toSorted((one, other) => (one.file < other.file ? -1 : 1));
	return [
		'<?xml version="1.0" encoding="UTF-8"?>',
		'<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml">',
		...listed.flatMap(({ canonical = '', modified, alternates }) => [
			'<url>',
			`<loc>${inXml(canonical)}</loc>`,
			...(modified ? [`<lastmod>${modified}</lastmod>`] : []),
			...alternates.map(
				({ language, address }) =>
					`<xhtml:link rel="alternate" hreflang="${language}" href="${inXml(address)}"/>`,
			),
			'</url>',
		]),
		'</urlset>',
		'',
	].join('\n');
}

/** `robots.txt`: everything may be read. Crawlers look for it at the root of the host only. */
export function robots(site: string | undefined): string {
	const map = site ? `\nSitemap: ${new URL('sitemap.xml', site).href}\n` : '';
	return `User-agent: *\nAllow: /\n${map}`;
}

const inXml = (text: string): string => text.replaceAll('&', '&amp;').replaceAll("'", '&apos;');
