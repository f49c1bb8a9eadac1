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
	pages: ReadonlyMap<Address, ReadonlySet<string> | undefined>;
	/** The pages that a build leaves out: only drafts may link to them. */
	drafts: ReadonlySet<Address>;
	/** Whether a page may exist although it is not listed: unreadable front matter may name its address. */
	mayExist: (address: Address) => boolean;
}

/** Collects the addresses of the site from its files, even if the files have mistakes elsewhere. */
export function siteAddresses(files: ContentFiles): SiteAddresses {
	const languages = languagesOf(files);
	const addresses = new Map<Address, ReadonlySet<string> | undefined>([['/', undefined]]);
	const drafts = new Set<Address>();
	for (const locale of languages) addresses.set(homeAddress(locale), undefined);
	for (const page of files.pages) {
		for (const prose of page.prose) addresses.set(addressOf(page, prose), headingIdsOf(prose));
	}
	for (const story of files.stories) {
		const items = itemAnchors(story);
		const days = itemsOf(story, 'editions').map(({ id }) => id);
		const original = originalOf(story);
		const { draft, formerly } = original ? frontMatterOf(original) : {};
		// The story’s former addresses redirect to it.
		const former = (formerly ?? []).filter((name) => name !== null);
		for (const prose of story.prose) {
			// The anchors of a story that could not be read are not known.
			const isReadable =
				prose.tree !== undefined && story.facts.every(({ data }) => data !== undefined);
			const anchors = isReadable
				? new Set([...items, ...headingIdsOf(prose), ...passageIdsOf(prose)])
				: undefined;
			for (const slug of [slugOf(story, prose), ...former]) {
				const editions = days.map((day) => editionAddress(prose.locale, slug, day));
				for (const address of [proseAddress(prose.locale, slug), ...editions]) {
					if (addresses.has(address)) continue;
					addresses.set(address, anchors);
					if (draft) drafts.add(address);
				}
			}
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
