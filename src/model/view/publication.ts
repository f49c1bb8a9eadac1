import { type Day, laterDay } from '../facts/day.ts';
import type { Edition, Story } from '../facts/story.ts';

/** The day on which readers could first read an edition, which is not the edition’s own date. */
export function publishedOn({ published }: Edition, story: Pick<Story, 'published'>): Day {
	return published ?? story.published;
}

/** The day on which readers could first read a story’s last edition or correction. */
export function lastChangeOf(story: Pick<Story, 'published' | 'editions' | 'corrections'>): Day {
	const days = [
		...story.editions.map((edition) => publishedOn(edition, story)),
		...story.corrections.map(({ date }) => date),
	];
	return days.reduce(laterDay, story.published);
}
