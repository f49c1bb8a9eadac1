import {
	type Address,
	changesAddress,
	editionAddress,
	proseAddress,
	reuseAddress,
} from '../site/address.ts';
import type { Edition } from '../facts/story.ts';
import type { StoryView } from './story-view.ts';

/** A link from one edition to another. */
export interface EditionLink {
	edition: Edition;
	/** The newest edition is at the story’s own address. */
	address: Address;
	/** Whether `edition` is earlier or later than the edition with the link, or is the same. */
	time: 'earlier' | 'this' | 'later';
}

/** Links to all editions of a story, oldest first. */
export function editionLinks({
	story,
	edition: own,
	prose,
}: Pick<StoryView, 'story' | 'edition'> & {
	prose: Pick<StoryView['prose'], 'locale' | 'slug'>;
}): EditionLink[] {
	const newest = story.editions.at(-1);
	return story.editions.map((edition) => ({
		edition,
		address:
			edition === newest
				? proseAddress(prose.locale, prose.slug)
				: editionAddress(prose.locale, prose.slug, edition.date),
		time: edition.date < own.date ? 'earlier' : edition.date > own.date ? 'later' : 'this',
	}));
}

/** The main page of an edition, given its page of changes or of reuse. Any other address stays the same. */
export function mainPageAddress(view: StoryView, address: Address): Address {
	const { locale, slug } = view.prose;
	if (address !== changesAddressOf(view) && address !== reuseAddress(locale, slug)) return address;
	return editionLinks(view).find(({ time }) => time === 'this')?.address ?? address;
}

/** The page of what changed since the edition before, or undefined for the first edition. */
export function changesAddressOf({ story, edition, prose }: StoryView): Address | undefined {
	return story.editions[0]?.date === edition.date
		? undefined
		: changesAddress(prose.locale, prose.slug, edition.date);
}
