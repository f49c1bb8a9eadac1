import type { Day } from './day.ts';
import type { Phase, Story, StoryEvent } from './story.ts';
import { compareWhen } from './when.ts';

/** A stretch of the timeline: what has happened by the edition’s day, then what is planned. */
export interface TimelinePhase {
	phase: Phase;
	past: StoryEvent[];
	planned: StoryEvent[];
}

/** The events by phase and, within one, by date; a phase without events is left out. */
export function timelineOn(
	{ phases, events }: Pick<Story, 'phases' | 'events'>,
	day: Day,
): TimelinePhase[] {
	return phases
		.map((phase) => {
			const inOrder = events
				.filter((event) => event.phase === phase.id)
				.toSorted((a, b) => compareWhen(a.when, b.when));
			return {
				phase,
				past: inOrder.filter((event) => !isPlanned(event, day)),
				planned: inOrder.filter((event) => isPlanned(event, day)),
			};
		})
		.filter(({ past, planned }) => past.length + planned.length > 0);
}

/**
 * Whether an event is still ahead on a day. A span that has begun is not; of a month that is not
 * over, or a time that is only known by its end, nobody could say yet that it had happened.
 */
function isPlanned({ when: { edtf, first, last } }: StoryEvent, day: Day): boolean {
	const hasBegun = edtf.includes('/') && first !== null && first <= day;
	return !hasBegun && (last ?? first ?? day) > day;
}
