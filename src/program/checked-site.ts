import type { SiteContent } from '../model/site/content.ts';
import { join } from 'node:path';
import {
	type AddressFiles,
	addressNotices,
	frameAddresses,
	storyAddresses,
} from '../model/checking/address-notices.ts';
import { checkContent, frameNotices } from '../model/checking/check-content.ts';
import { overdueOn } from '../model/checking/review-notices.ts';
import { agree, checkedStory, frameLinks, recordOf } from '../model/checking/story-record.ts';
import type { Day } from '../model/facts/day.ts';
import { id as idSchema } from '../model/facts/id.ts';
import type { Story } from '../model/facts/story.ts';
import type { Findings } from '../model/findings/problem.ts';
import { readContentFolder } from '../model/reading/content-folder.ts';
import { filesDigest } from '../model/reading/files-digest.ts';
import { listFolder } from '../model/reading/folder.ts';
import { forgetReadFiles } from '../model/reading/read-once.ts';
import { readStoryFolder } from '../model/reading/story-folder.ts';
import { CheckCache, frameId, type KeptCheck, type KeptStory, merged } from './check-cache.ts';
import { siteContentOf } from './site-content.ts';
import { frameNames, storyDigest, storyStamp } from './content-stamps.ts';

/** What a check needs to know besides the content. */
export interface CheckOptions {
	/** The content folder, relative to the project. */
	folder: string;
	/** The folder with what earlier builds of this content have kept. */
	cache: string;
	/** Changes with the program: what another program kept is not used. */
	program: string;
	/** The URL of the site in `SITE_URL`, if it is set. */
	siteUrl: string | undefined;
	today: Day;
}

/** The result of a check. */
export interface CheckedSite extends Findings {
	/** The folders whose order of dates could not be checked. */
	unchecked: string[];
	/** The content; undefined if it has problems. */
	content?: SiteContent;
	/** Changes with everything but the stories, the program included. */
	frameKey: string;
	/** By the id of each story, a word that changes with its files. */
	digests: ReadonlyMap<string, string>;
	/** Keeps the result for the next check. To be called when the site has been built from it. */
	keep: () => void;
}

/**
 * Checks a content folder. A story whose files are as they were at the last build is not read again. That is
 * the quick way, for content without problems: at the first doubt everything is read, and all problems are told.
 */
export function checkedSite(options: CheckOptions): CheckedSite {
	const { folder, cache, program } = options;
	const frameFiles = ['site.yaml', 'phrases', 'pages'].map((name) => join(folder, name));
	const key = [program, filesDigest(frameFiles), frameNames(folder)].join(' ');
	const kept = new CheckCache(cache);
	const last = kept.last(key);
	const stories = listFolder(join(folder, 'stories')).folders.map((id) =>
		storyMark(folder, id, last?.stories[id]),
	);
	return (
		(last && quickCheck(options, kept, last, stories)) ?? wholeCheck(options, kept, key, stories)
	);
}

interface StoryMark extends Omit<KeptStory, 'record'> {
	id: string;
	/** What was kept of the story, if its files are as they were. */
	kept: KeptStory | undefined;
}

function storyMark(folder: string, id: string, last: KeptStory | undefined): StoryMark {
	const path = join(folder, 'stories', id);
	const stamp = storyStamp(path);
	// A copy of the content has other times and the same bytes.
	const digest = last?.stamp === stamp ? last.digest : storyDigest(path);
	return { id, stamp, digest, kept: last?.digest === digest ? last : undefined };
}

function quickCheck(
	options: CheckOptions,
	cache: CheckCache,
	last: KeptCheck,
	marks: readonly StoryMark[],
): CheckedSite | undefined {
	const { frame, key } = last;
	const addresses = new Map<string, AddressFiles>();
	const stories: KeptCheck['stories'] = {};
	for (const { id, stamp, digest, kept } of marks) {
		if (kept && cache.hasStory(id, digest)) {
			stories[id] = { ...kept, stamp };
			continue;
		}
		if (!idSchema.safeParse(id).success) return undefined;
		const files = readStoryFolder(join(options.folder, 'stories', id), id);
		const checked = checkedStory(files, frame.site.languages);
		const { story, problems } = checked;
		if (!story || problems.length > 0) return undefined;
		cache.keepStory(digest, story);
		addresses.set(id, storyAddresses(story, options.folder));
		stories[id] = { stamp, digest, record: recordOf(files, story, checked, frame.phrases) };
	}
	const records = Object.values(stories).map(({ record }) => record);
	if (records.length === 0) return undefined;
	if (!agree([...frame.links, ...records], new Set(frame.publicFiles))) return undefined;
	const isSame = addresses.size === 0 && records.length === Object.keys(last.stories).length;
	const isRestamped = marks.some(({ id, stamp }) => last.stories[id]?.stamp !== stamp);
	const reviews = records.flatMap((record) => overdueOn(record.reviews, options.today));
	const lost = isSame ? [] : lostAddresses(cache.addresses(), stories, addresses, options.folder);
	return {
		problems: [],
		notices: [...frame.notices, ...records.flatMap(({ notices }) => notices), ...reviews, ...lost],
		unchecked: [],
		content: siteContentOf(frame, stories, options.siteUrl, storyIn(options.folder, cache, frame)),
		frameKey: key,
		digests: digestsOf(stories),
		keep: () => {
			if (!isSame || isRestamped) cache.keep({ key, frame, stories }, addresses);
		},
	};
}

/** Returns a story from the cache, or if it is damaged there, from its folder, whose files have not changed. */
const storyIn =
	(folder: string, cache: CheckCache, { site }: KeptCheck['frame']) =>
	(id: string, digest: string): Story => {
		const kept = cache.story(id, digest);
		if (kept) return kept;
		const files = readStoryFolder(join(folder, 'stories', id), id);
		const { story } = checkedStory(files, site.languages);
		if (!story) throw new Error(`The story ${id} has changed during the build. Build again.`);
		return story;
	};

const digestsOf = (stories: KeptCheck['stories']): ReadonlyMap<string, string> =>
	new Map(Object.entries(stories).map(([id, { digest }]) => [id, digest]));

function lostAddresses(
	last: Record<string, AddressFiles>,
	stories: KeptCheck['stories'],
	changed: ReadonlyMap<string, AddressFiles>,
	folder: string,
) {
	const stay = Object.entries(last).filter(
		([id]) => (id === frameId || id in stories) && !changed.has(id),
	);
	const now = merged([...stay.map(([, addresses]) => addresses), ...changed.values()]);
	return addressNotices(now, folder, merged(Object.values(last)));
}

function wholeCheck(
	{ folder, siteUrl, today }: CheckOptions,
	cache: CheckCache,
	key: string,
	marks: readonly StoryMark[],
): CheckedSite {
	const files = readContentFolder(folder);
	const last = merged(Object.values(cache.addresses()));
	const { content, records = [], ...found } = checkContent(files, last, today);
	const result = { ...found, frameKey: key };
	if (!content) return { ...result, digests: new Map(), keep: () => undefined };
	const addresses = new Map([[frameId, frameAddresses(content, folder)]]);
	const stories: KeptCheck['stories'] = {};
	for (const [index, story] of content.stories.entries()) {
		const mark = marks.find(({ id }) => id === story.id);
		const record = records[index];
		if (!mark || !record) throw new TypeError(`The story ${story.id} was not listed.`);
		cache.keepStory(mark.digest, story);
		addresses.set(story.id, storyAddresses(story, folder));
		stories[story.id] = { stamp: mark.stamp, digest: mark.digest, record };
	}
	const { pages, phrases, site } = content;
	const frame = {
		site,
		phrases,
		pages,
		notices: frameNotices(files, site.languages),
		links: frameLinks(files, site.languages),
		publicFiles: [...files.publicFiles],
	};
	// The stories are read again one by one: all of them at once need a gigabyte.
	forgetReadFiles();
	return {
		...result,
		content: siteContentOf(frame, stories, siteUrl, storyIn(folder, cache, frame)),
		digests: digestsOf(stories),
		keep: () => cache.keep({ key, frame, stories }, addresses),
	};
}
