import type { Day } from '../day.ts';
import { readWhen } from '../when.ts';
import { factsNamed } from './facts-named.ts';
import { recordOf } from '../record.ts';
import type { StoryFiles } from './files.ts';

/** The day from which each dated source of a story counts: a month, and a span, from its last day. */
export function sourceDays(story: StoryFiles): Map<string, Day> {
	const days = new Map<string, Day>();
	for (const { data } of factsNamed(story, 'sources')) {
		for (const [id, source] of Object.entries(recordOf(data))) {
			const { published } = recordOf(source);
			const day = typeof published === 'string' ? readWhen(published)?.last : undefined;
			if (day) days.set(id, day);
		}
	}
	return days;
}
