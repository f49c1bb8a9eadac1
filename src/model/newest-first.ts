import { descending } from 'd3';
import type { Story } from './story.ts';

/** Stories in the order of a list: by the day of publication, of one day that which was updated last. */
export const newestFirst = (stories: readonly Story[]): Story[] =>
	stories.toSorted(
		(one, other) =>
			descending(one.published, other.published) || descending(updatedOn(one), updatedOn(other)),
	);

const updatedOn = ({ editions, published }: Story) => editions.at(-1)?.published ?? published;
