import {
	type Address,
	changesAddress,
	editionAddress,
	proseAddress,
	reuseAddress,
} from './address.ts';
import type { Edition } from './story.ts';
import type { Telling } from './telling.ts';

/** An edition as another one leads to it. */
export interface EditionLink {
	edition: Edition;
	/** The newest edition’s is the story’s own. */
	address: Address;
	/** Against the edition that leads to it. */
	order: 'earlier' | 'this' | 'later';
}

/** The editions of a story, the oldest first. */
export function editionLinks({ story, edition: own, prose }: Telling): EditionLink[] {
	const newest = story.editions.at(-1);
	return story.editions.map((edition) => ({
		edition,
		address:
			edition === newest
				? proseAddress(prose.locale, prose.address)
				: editionAddress(prose.locale, prose.address, edition.date),
		order: edition.date < own.date ? 'earlier' : edition.date > own.date ? 'later' : 'this',
	}));
}

/**
 * The page on which an edition is told, seen from one of its pages: from itself, from what changed, or
 * from what may be taken along.
 */
export function toldAt(telling: Telling, address: Address): Address {
	const { locale, address: name } = telling.prose;
	if (address !== changesLink(telling) && address !== reuseAddress(locale, name)) return address;
	return editionLinks(telling).find(({ order }) => order === 'this')?.address ?? address;
}

/** What changed since the edition before; the first edition has none before it. */
export function changesLink({ story, edition, prose }: Telling): Address | undefined {
	return story.editions[0]?.date === edition.date
		? undefined
		: changesAddress(prose.locale, prose.address, edition.date);
}
