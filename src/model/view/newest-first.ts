import type { Story } from '../facts/story.ts';

/** Sorts stories by day of publication, then by day of the last update, newest first. */
export const newestStoriesFirst = (stories: readonly Story[]): Story[] =>
	stories.toSorted(
		(one, other) =>
			compareNewest(one.published, other.published) ||
			compareNewest(updatedOn(one), updatedOn(other)),
	);

const updatedOn = ({ editions, published }: Story) => editions.at(-1)?.published ?? published;

const compareNewest = (one: string, other: string): number =>
	one === other ? 0 : one > other ? -1 : 1;
