import { existsSync } from 'node:fs';
import {
	type Address,
	anchorOf,
	editionAddress,
	homeAddress,
	proseAddress,
} from '../site/address.ts';
import { items, typesWith } from '../facts/items.ts';
import type { Story } from '../facts/story.ts';
import type { Content } from '../site/content.ts';
import type { Notice } from '../findings/problem.ts';

/** The addresses in one build that links may lead to, each with the file that it comes from. */
export type AddressFiles = Record<string, string>;

/** Every address of the site, including former ones that redirect, with the file that each comes from. */
export function addressesOf(content: Content, folder: string): AddressFiles {
	return Object.assign(
		frameAddresses(content, folder),
		...content.stories.map((story) => storyAddresses(story, folder)),
	) as AddressFiles;
}

/** The addresses of the home pages and of the pages about the site. */
export function frameAddresses(
	{ site, pages }: Pick<Content, 'site' | 'pages'>,
	folder: string,
): AddressFiles {
	const found: AddressFiles = {};
	for (const locale of site.languages) found[homeAddress(locale)] = `${folder}/site.yaml`;
	for (const { id, prose } of pages) {
		for (const { locale, slug } of Object.values(prose)) {
			found[proseAddress(locale, slug)] = `${folder}/pages/${id}/${locale}.mdx`;
		}
	}
	return found;
}

/** The addresses of a story; a draft has none. */
export function storyAddresses(story: Story, folder: string): AddressFiles {
	const found: AddressFiles = {};
	if (story.draft) return found;
	const storyFolder = `${folder}/stories/${story.id}`;
	for (const { locale, slug, passages } of Object.values(story.prose)) {
		const file = `${storyFolder}/${locale}.mdx`;
		const page = proseAddress(locale, slug);
		found[page] = file;
		const slugs = [slug, ...(story.formerly ?? [])];
		for (const oneSlug of slugs) found[proseAddress(locale, oneSlug)] ??= file;
		for (const { date } of story.editions) {
			for (const oneSlug of slugs) {
				found[editionAddress(locale, oneSlug, date)] ??= `${storyFolder}/editions.yaml`;
			}
		}
		for (const passage of passages) found[`${page}#${passage.id}`] = file;
		for (const anchor of anchorsOf(story, storyFolder)) {
			found[`${page}#${anchor.id}`] = anchor.file;
		}
	}
	return found;
}

function anchorsOf(story: Story, storyFolder: string) {
	return typesWith('isAnchored').flatMap((type) => {
		const { file } = items[type];
		return story[file].flatMap((item) => {
			const formerly = 'formerly' in item ? (item.formerly ?? []) : [];
			return [item.id, ...formerly].map((id) => ({
				id: anchorOf(type, id),
				file: `${storyFolder}/${file}.yaml`,
			}));
		});
	});
}

/** Addresses that the last build had and this one lacks: links from elsewhere would break. */
export function addressNotices(now: AddressFiles, folder: string, last: AddressFiles): Notice[] {
	const lost = Object.entries(last).filter(([address]) => !(address in now));
	// Report a page that is gone once, without its anchors.
	const pages = new Set(Object.keys(now).map((address) => pageOf(address)));
	return lost.flatMap(([address, from]) => {
		if (address.includes('#') && !pages.has(pageOf(address))) return [];
		if (isWithin(address, lost)) return [];
		const file = existsSync(from) ? from : `${folder}/site.yaml`;
		return [
			{
				kind: 'lost-address' as const,
				place: { file, line: 1, column: 1 },
				message: `The last build had the address ${address}, but this one lacks it.`,
				hint: hintFor(address),
			},
		];
	});
}

function hintFor(address: string): string {
	if (address.includes('#')) {
		return 'List the old id under `formerly` of the renamed item, or withdraw the item.';
	}
	const [, , , day = ''] = address.split('/');
	return day === ''
		? 'List the old name under `formerly` of the story, or withdraw the story.'
		: `The address of an edition contains its date and cannot change. List ${day} in editions.yaml again; the content of the edition may change.`;
}

const pageOf = (address: string): string => address.split('#')[0] ?? address;

/** Whether an address is an edition of a story whose own address is lost too. */
function isWithin(address: string, lost: readonly [string, string][]): boolean {
	const story = address.split('/').slice(0, 3).join('/') + '/';
	return story !== (address as Address) && lost.some(([other]) => other === story);
}
