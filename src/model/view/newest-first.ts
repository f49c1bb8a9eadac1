import type { StoryHead } from '../site/content.ts';

/** Sorts stories by day of publication, then by day of the last update, newest first. */
export const newestStoriesFirst = <Head extends Pick<StoryHead, 'published' | 'editions'>>(
	stories: readonly Head[],
): Head[] =>
	stories.toSorted(
		(one, other) =>
			compareNewest(one.published, other.published) ||
			compareNewest(updatedOn(one), updatedOn(other)),
	);

const updatedOn = ({ editions, published }: Pick<StoryHead, 'published' | 'editions'>) =>
	editions.at(-1)?.published ?? published;

const compareNewest = (one: string, other: string): number =>
	one === other ? 0 : one > other ? -1 : 1;
