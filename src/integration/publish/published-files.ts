import { hostRules } from './host-rules.ts';
import { headersFile, redirectsFile } from './netlify-files.ts';
import { nginxFile, nginxFileName } from './nginx-file.ts';
import type { PublishedPage } from './published-page.ts';
import { robots, sitemap } from './sitemap.ts';

/** The text files beside the pages, for hosts and for search engines, by name. */
export function publishedFiles(
	pages: readonly PublishedPage[],
	site: string | undefined,
): Record<string, string> {
	// In the order of their files, whatever the order in which they were drawn.
	const sorted = pages.toSorted((one, other) => (one.file < other.file ? -1 : 1));
	const rules = hostRules(sorted);
	return {
		_headers: headersFile(rules),
		...(rules.redirects.length > 0 && { _redirects: redirectsFile(rules) }),
		[nginxFileName]: nginxFile(rules),
		'robots.txt': robots(site),
		...(site !== undefined && { 'sitemap.xml': sitemap(sorted, site) }),
	};
}
