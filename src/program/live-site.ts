import { join } from 'node:path';
import { useCacheStore } from '../charts/cache.ts';
import { splitStyle } from '../integration/split-style.ts';
import type { Problem } from '../model/findings/problem.ts';
import { homeOf } from '../model/site/site-url.ts';
import { layoutStore } from './layout-store.ts';
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

/** What a live site needs besides the content folder. */
export interface LiveOptions {
	/** The value of `SITE_URL`. */
	siteUrl: string | undefined;
	/** The folder with what builds of this content have kept. */
	cache: string;
	/** Changes with what determines how a story is laid out. */
	layouts: string;
}

/** The live site of a folder. */
export function liveSite(folder: string, { siteUrl, cache, layouts }: LiveOptions): LiveSite {
	useCacheStore(layoutStore(join(cache, 'layouts'), layouts));
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
				site = siteOf({
					...shown,
					home: homeOf(shown.site, siteUrl),
					stories: shown.stories.map((story) => ({ ...story, whole: () => story })),
				});
			}
			return site?.drawAt(address);
		},
		printStyle: splitStyle(programStyle, new Set()).print,
	};
}
