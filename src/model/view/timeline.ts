import type { Day } from '../facts/day.ts';
import type { Phase, Story, StoryEvent } from '../facts/story.ts';
import { compareWhen } from '../facts/when.ts';

/** A phase of the timeline, with the events that are past on a day and those still planned then. */
export interface TimelinePhase {
	phase: Phase;
	past: StoryEvent[];
	planned: StoryEvent[];
}

/** The events by phase and by date. Phases without events are left out. */
export function timelineOn(
	{ phases, events }: Pick<Story, 'phases' | 'events'>,
	day: Day,
): TimelinePhase[] {
	return phases
		.map((phase) => {
			const phaseEvents = events
				.filter((event) => event.phase === phase.id)
				.toSorted((a, b) => compareWhen(a.when, b.when));
			return {
				phase,
				past: phaseEvents.filter((event) => !isPlanned(event, day)),
				planned: phaseEvents.filter((event) => isPlanned(event, day)),
			};
		})
		.filter(({ past, planned }) => past.length + planned.length > 0);
}

/**
 * Whether an event counts as planned on a day. A span that has begun does not. An event with only a latest
 * day, or with a month that is not over, does, because it may not have happened yet.
 */
function isPlanned({ when: { edtf, first, last } }: StoryEvent, day: Day): boolean {
	const hasBegun = edtf.includes('/') && first !== null && first <= day;
	return !hasBegun && (last ?? first ?? day) > day;
}
