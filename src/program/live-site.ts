import { splitStyle } from '../integration/split-style.ts';
import type { Problem } from '../model/findings/problem.ts';
import { siteUrlOf } from '../model/site/site-url.ts';
import { LiveContent } from './live-content.ts';
import { programStyle, type Site, siteOf } from './site.ts';

/** The site of a content folder while an editor writes it, drafts included. */
export interface LiveSite {
	/** Checks what has changed in the folder. Returns whether anything has. Throws while a file is being replaced. */
	refresh: () => boolean;
	/** All problems in the content as it is. */
	problems: () => readonly Problem[];
	/** Whether there is a site to show: the content has been without problems at least once. */
	hasBeenValid: () => boolean;
	/** Draws what is at an address, with the content as it last had no problems; undefined if nothing is there. */
	drawAt: (address: string) => Promise<Response | undefined>;
	/** The rules for print, which a build moves to a file of their own. */
	printStyle: string;
}

/** The live site of a folder. `siteUrl` is the value of `SITE_URL`. */
export function liveSite(folder: string, siteUrl: string | undefined): LiveSite {
	const live = new LiveContent(folder);
	let site: Site | undefined;
	let shown: LiveContent['valid'];
	return {
		refresh: () => live.refresh(),
		problems: () => live.problems,
		hasBeenValid: () => live.valid !== undefined,
		async drawAt(address) {
			if (!live.valid) return undefined;
			if (shown !== live.valid) {
				shown = live.valid;
				const url = siteUrlOf(siteUrl || shown.site.url || '');
				site = siteOf({
					...shown,
					home: url === undefined ? undefined : new URL(url),
					stories: shown.stories.map((story) => ({ ...story, whole: () => story })),
				});
			}
			return site?.drawAt(address);
		},
		printStyle: splitStyle(programStyle, new Set()).print,
	};
}
