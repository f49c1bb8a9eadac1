import { type Address, editionAddress, homeAddress, proseAddress } from '../site/address.ts';
import type { ContentFiles, PageFiles, ProseFile, StoryFiles } from '../reading/files.ts';
import { readProse } from '../reading/prose.ts';
import { frontMatterOf } from '../reading/front-matter-of.ts';
import { itemsOf } from '../reading/items-of.ts';
import { languagesOf } from '../reading/languages-of.ts';
import { itemAnchors } from './item-anchors.ts';
import { originalOf } from '../reading/original-of.ts';

/** The addresses that a link within the site may lead to. */
export interface SiteAddresses {
	/** Every page that the files produce, with its anchors, or undefined if its anchors are not known. */
	pages: ReadonlyMap<Address, Anchors>;
	/** The pages that a build leaves out: only drafts may link to them. */
	drafts: ReadonlySet<Address>;
	/** Whether a page may exist although it is not listed: unreadable front matter may name its address. */
	mayExist: (address: Address) => boolean;
}

/** Collects the addresses of the site from its files, even if the files have mistakes elsewhere. */
export function siteAddresses(files: ContentFiles): SiteAddresses {
	const languages = languagesOf(files);
	const addresses = new Map<Address, Anchors>([['/', undefined]]);
	const drafts = new Set<Address>();
	for (const locale of languages) addresses.set(homeAddress(locale), undefined);
	for (const page of files.pages) {
		for (const [address, anchors] of addressesOfPage(page)) addresses.set(address, anchors);
	}
	for (const story of files.stories) {
		for (const [address, anchors] of addressesOfStory(story)) {
			if (addresses.has(address)) continue;
			addresses.set(address, anchors);
			if (isDraft(story)) drafts.add(address);
		}
	}
	const prose = [...files.stories, ...files.pages].flatMap((one) => one.prose);
	const unread = prose.filter(({ frontMatter }) => frontMatter.data === undefined);
	const homes = unread.map(({ locale }) => homeAddress(locale));
	return {
		pages: addresses,
		drafts,
		mayExist: (address) => languages.length === 0 || homes.some((home) => address.startsWith(home)),
	};
}

/** The anchors of a page; undefined if they are not known. */
type Anchors = ReadonlySet<string> | undefined;

/** The addresses of a page about the site, with its anchors. */
export const addressesOfPage = (page: PageFiles): [Address, Anchors][] =>
	page.prose.map((prose) => [addressOf(page, prose), headingIdsOf(prose)]);

/** The addresses of a story and its editions, under current and former names, with the anchors there. */
export function addressesOfStory(story: StoryFiles): [Address, Anchors][] {
	const items = itemAnchors(story);
	const days = itemsOf(story, 'editions').map(({ id }) => id);
	const original = originalOf(story);
	const { formerly } = original ? frontMatterOf(original) : {};
	// The story’s former addresses redirect to it.
	const former = (formerly ?? []).filter((name) => name !== null);
	return story.prose.flatMap((prose) => {
		// The anchors of a story that could not be read are not known.
		const isReadable =
			prose.tree !== undefined && story.facts.every(({ data }) => data !== undefined);
		const anchors = isReadable
			? new Set([...items, ...headingIdsOf(prose), ...passageIdsOf(prose)])
			: undefined;
		return [slugOf(story, prose), ...former].flatMap((slug) =>
			[
				proseAddress(prose.locale, slug),
				...days.map((day) => editionAddress(prose.locale, slug, day)),
			].map((address): [Address, Anchors] => [address, anchors]),
		);
	});
}

/** Whether a build leaves a story out. */
export function isDraft(story: StoryFiles): boolean {
	const original = originalOf(story);
	return original !== undefined && frontMatterOf(original).draft === true;
}

type Owner = Pick<StoryFiles | PageFiles, 'id'>;
type ProseName = Pick<ProseFile, 'locale' | 'schema' | 'frontMatter'>;

/** The address of a prose file: from its `address` field, or by default from the name of its folder. */
export function addressOf(one: Owner, prose: ProseName): Address {
	return proseAddress(prose.locale, slugOf(one, prose));
}

function slugOf({ id }: Owner, prose: ProseName): string {
	return frontMatterOf(prose).address ?? id;
}

function headingIdsOf(prose: ProseFile): Set<string> {
	return new Set(readProse(prose).headings.map(({ id }) => id));
}

function passageIdsOf(prose: ProseFile): string[] {
	return readProse(prose).passages.map(({ id }) => id);
}
