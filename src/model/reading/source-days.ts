import type { Day } from '../day.ts';
import { readWhen } from '../when.ts';
import { factsNamed } from './facts-named.ts';
import { recordOf } from '../record.ts';
import type { StoryFiles } from './files.ts';

/** A date with a mistake in it may be any day: nothing that rests on its source is too early. */
const anyDay: Day = '0000-01-01';

/** The day from which each dated source of a story counts: a month, and a span, from its last day. */
export function sourceDays(story: StoryFiles): Map<string, Day> {
	const days = new Map<string, Day>();
	for (const { data } of factsNamed(story, 'sources')) {
		for (const [id, source] of Object.entries(recordOf(data))) {
			const { published } = recordOf(source);
			if (published === undefined) continue;
			const when = typeof published === 'string' ? readWhen(published) : null;
			const day = when === null ? anyDay : when.last;
			if (day) days.set(id, day);
		}
	}
	return days;
}
