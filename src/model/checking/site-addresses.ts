import { type Address, editionAddress, homeAddress, proseAddress } from '../address.ts';
import type { ContentFiles, PageFiles, ProseFile, StoryFiles } from '../reading/files.ts';
import { readProse } from '../reading/prose.ts';
import { factsNamed } from '../reading/facts-named.ts';
import { recordOf } from '../record.ts';
import { itemAnchors } from './item-anchors.ts';

/** Every page that the files make, with the ids that a link may lead to in it; undefined where they are not known. */
export interface SiteAddresses {
	pages: ReadonlyMap<Address, ReadonlySet<string> | undefined>;
	/** Those of them that a build leaves out: only drafts may link to them. */
	drafts: ReadonlySet<Address>;
	/** Whether there may be such a page all the same: front matter that cannot be read may name its address. */
	mayBe: (address: Address) => boolean;
}

/** Gathers the addresses of the site from its files, right or wrong in all else. */
export function siteAddresses(files: ContentFiles): SiteAddresses {
	const { languages } = recordOf(files.site.data);
	const locales = Array.isArray(languages) ? languages.map(String) : [];
	const addresses = new Map<Address, ReadonlySet<string> | undefined>([['/', undefined]]);
	const drafts = new Set<Address>();
	for (const locale of locales) addresses.set(homeAddress(locale), undefined);
	for (const page of files.pages) {
		for (const prose of page.prose) addresses.set(addressOf(page, prose), headingsOf(prose));
	}
	for (const story of files.stories) {
		const items = itemAnchors(story);
		const days = factsNamed(story, 'editions').flatMap(({ data }) => Object.keys(recordOf(data)));
		const original = story.prose.find(({ locale }) => locale === story.original);
		const { draft, formerly } = recordOf(original?.frontMatter.data);
		for (const prose of story.prose) {
			// Of what could not be read no place is known.
			const isWhole = prose.tree && story.facts.every(({ data }) => data !== undefined);
			const anchors = isWhole
				? new Set([...items, ...headingsOf(prose), ...passagesOf(prose)])
				: undefined;
			// Pages that lead on to it stand at its former addresses.
			const former = Array.isArray(formerly) ? formerly.map(String) : [];
			for (const name of [nameOf(story, prose), ...former]) {
				const editions = days.map((day) => editionAddress(prose.locale, name, day));
				for (const address of [proseAddress(prose.locale, name), ...editions]) {
					if (addresses.has(address)) continue;
					addresses.set(address, anchors);
					if (draft === true) drafts.add(address);
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
		mayBe: (address) => locales.length === 0 || homes.some((home) => address.startsWith(home)),
	};
}

type Of = Pick<StoryFiles | PageFiles, 'id'>;
type Text = Pick<ProseFile, 'locale' | 'frontMatter'>;

/** The address of a text: its own name, or that of its folder. */
export function addressOf(one: Of, prose: Text): Address {
	return proseAddress(prose.locale, nameOf(one, prose));
}

function nameOf({ id }: Of, { frontMatter }: Pick<Text, 'frontMatter'>): string {
	const { address } = recordOf(frontMatter.data);
	return typeof address === 'string' ? address : id;
}

function headingsOf(prose: ProseFile): Set<string> {
	return new Set(readProse(prose).headings.map(({ id }) => id));
}

function passagesOf(prose: ProseFile): string[] {
	return readProse(prose).passages.map(({ id }) => id);
}
