import type { SiteContent } from '../model/site/content.ts';
import { checkContent } from '../model/checking/check-content.ts';
import { contentFolder } from '../model/reading/content-place.ts';
import { readContentFolder } from '../model/reading/content-folder.ts';
import { filesDigest } from '../model/reading/files-digest.ts';
import { homeOf } from '../model/site/site-url.ts';

let checked: string | undefined;
let valid: SiteContent | undefined;

/** The content as it is in its folder now, for `astro dev`; if it has problems, as it last had none. */
export function devContent(): SiteContent {
	const digest = filesDigest([contentFolder]);
	if (checked !== digest) {
		checked = digest;
		const { content } = checkContent(readContentFolder(contentFolder));
		if (content) {
			valid = {
				...content,
				home: homeOf(content.site, process.env['SITE_URL']),
				stories: content.stories.map((story) => ({ ...story, whole: () => story })),
			};
		}
	}
	if (!valid) throw new TypeError('The content has problems: `npm run check` lists them.');
	return valid;
}
