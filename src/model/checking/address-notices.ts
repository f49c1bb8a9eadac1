import { existsSync } from 'node:fs';
import type { Address, Anchored } from '../address.ts';
import { anchorOf, editionAddress, homeAddress, proseAddress } from '../address.ts';
import { anchoredIn } from '../anchored-in.ts';
import type { Content } from '../content.ts';
import type { Notice } from '../problem.ts';
import type { ContentFiles } from '../reading/files.ts';

/** What a build made: each address that may be linked to, with the file that it came from. */
export type LastAddresses = Record<string, string>;

/** Every address of the site, old ones that lead on among them, with the file that each comes from. */
export function addressesOf({ site, stories, pages }: Content, folder: string): LastAddresses {
	const found: LastAddresses = {};
	for (const locale of site.languages) found[homeAddress(locale)] = `${folder}/site.yaml`;
	for (const { id, prose } of pages) {
		for (const { locale, address } of Object.values(prose)) {
			found[proseAddress(locale, address)] = `${folder}/pages/${id}/${locale}.mdx`;
		}
	}
	for (const story of stories.filter(({ draft }) => !draft)) {
		const place = `${folder}/stories/${story.id}`;
		for (const { locale, address, passages } of Object.values(story.prose)) {
			const file = `${place}/${locale}.mdx`;
			const page = proseAddress(locale, address);
			found[page] = file;
			for (const old of story.formerly ?? []) found[proseAddress(locale, old)] ??= file;
			for (const { date } of story.editions) {
				for (const name of [address, ...(story.formerly ?? [])]) {
					found[editionAddress(locale, name, date)] ??= `${place}/editions.yaml`;
				}
			}
			for (const passage of passages) found[`${page}#${passage.id}`] = file;
			for (const anchor of anchorsOf(story, place)) {
				found[`${page}#${anchor.id}`] = anchor.file;
			}
		}
	}
	return found;
}

function anchorsOf(story: Content['stories'][number], place: string) {
	return Object.entries(anchoredIn).flatMap(([kind, name]) =>
		story[name].flatMap((item) => {
			const formerly = 'formerly' in item ? (item.formerly ?? []) : [];
			return [item.id, ...formerly].map((id) => ({
				id: anchorOf(kind as Anchored, id),
				file: `${place}/${name}.yaml`,
			}));
		}),
	);
}

/** Addresses that the last build had and this one lacks: links from elsewhere lead to them. */
export function addressNotices(
	content: Content,
	{ folder }: Pick<ContentFiles, 'folder'>,
	last: LastAddresses,
): Notice[] {
	const now = addressesOf(content, folder);
	const lost = Object.entries(last).filter(([address]) => !(address in now));
	// Where a whole page is gone, its places are too: one notice is enough.
	const pages = new Set(Object.keys(now).map((address) => pageOf(address)));
	return lost.flatMap(([address, from]) => {
		if (address.includes('#') && !pages.has(pageOf(address))) return [];
		if (isWithin(address, lost)) return [];
		const file = existsSync(from) ? from : `${folder}/site.yaml`;
		return [
			{
				kind: 'lost-address' as const,
				place: { file, line: 1, column: 1 },
				message: `The last build had the address ${address}, and this one lacks it.`,
				hint: hintFor(address),
			},
		];
	});
}

function hintFor(address: string): string {
	if (address.includes('#')) {
		return 'Write the old id under `formerly` of what it is called now, or withdraw it.';
	}
	const [, , , day = ''] = address.split('/');
	return day === ''
		? 'Write the old name under `formerly` of the story, or withdraw it.'
		: `The address of an edition is its day, and stays: list ${day} in editions.yaml again. What it tells may change.`;
}

const pageOf = (address: string): string => address.split('#')[0] ?? address;

/** An edition of a story whose own address is lost too. */
function isWithin(address: string, lost: readonly [string, string][]): boolean {
	const story = address.split('/').slice(0, 3).join('/') + '/';
	return story !== (address as Address) && lost.some(([other]) => other === story);
}
