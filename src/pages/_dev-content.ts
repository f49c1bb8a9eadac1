import type { SiteContent } from '../model/site/content.ts';
import { checkContent } from '../model/checking/check-content.ts';
import { contentFolder } from '../model/reading/content-place.ts';
import { readContentFolder } from '../model/reading/content-folder.ts';
import { filesDigest } from '../model/reading/files-digest.ts';
import { siteUrlOf } from '../model/site/site-url.ts';

let last: { digest: string; content: SiteContent } | undefined;

/** The content as it is in its folder now, for `astro dev`; if it has problems, as it last had none. */
export function devContent(): SiteContent {
	const digest = filesDigest([contentFolder]);
	if (last?.digest === digest) return last.content;
	const { content } = checkContent(readContentFolder(contentFolder));
	if (content) {
		const url = siteUrlOf(process.env['SITE_URL'] || content.site.url || '');
		last = {
			digest,
			content: {
				...content,
				home: url === undefined ? undefined : new URL(url),
				stories: content.stories.map((story) => ({ ...story, whole: () => story })),
			},
		};
	}
	if (!last) throw new TypeError('The content has problems: `npm run check` lists them.');
	return last.content;
}
