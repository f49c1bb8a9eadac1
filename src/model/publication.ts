import { type Day, laterDay } from './day.ts';
import type { Edition, Story } from './story.ts';

/** The day on which readers could first read an edition; never the day that it tells of. */
export function publishedOn({ published }: Edition, story: Pick<Story, 'published'>): Day {
	return published ?? story.published;
}

/** The day on which a story last changed for its readers: a new edition, or a correction. */
export function lastChangeOf(story: Pick<Story, 'published' | 'editions' | 'corrections'>): Day {
	const days = [
		...story.editions.map((edition) => publishedOn(edition, story)),
		...story.corrections.map(({ date }) => date),
	];
	return days.reduce(laterDay, story.published);
}
