import type { Day } from '../facts/day.ts';
import { readWhen } from '../facts/when.ts';
import type { StoryFiles } from './files.ts';
import { itemsOf } from './items-of.ts';

/** Used for a source whose date has a mistake, so that no item that cites it is reported as too early. */
const anyDay: Day = '0000-01-01';

/** The day from which each dated source of a story counts; a month or a span counts from its last day. */
export function sourceDays(story: StoryFiles): Map<string, Day> {
	const days = new Map<string, Day>();
	for (const { id, item } of itemsOf(story, 'sources')) {
		if (item.published === undefined) continue;
		const when = item.published === null ? null : readWhen(item.published);
		const day = when === null ? anyDay : when.last;
		if (day) days.set(id, day);
	}
	return days;
}
