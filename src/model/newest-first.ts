import type { Story } from './story.ts';

/** Stories in the order of a list: by the day of publication, of one day that which was updated last. */
export const newestFirst = (stories: readonly Story[]): Story[] =>
	stories.toSorted(
		(one, other) =>
			later(one.published, other.published) || later(updatedOn(one), updatedOn(other)),
	);

const updatedOn = ({ editions, published }: Story) => editions.at(-1)?.published ?? published;

/** Days compare as plain strings. */
const later = (one: string, other: string): number => (one === other ? 0 : one > other ? -1 : 1);
