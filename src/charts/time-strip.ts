import { scaleLinear } from 'd3';
import type { Day } from '../model/day.ts';
import type { StoryEvent } from '../model/story.ts';
import type { TimelinePhase } from '../model/timeline.ts';

/** An event on the strip; `from` and `to` are per cent of its stretch, the same for a single day. */
export interface StripMark {
	event: StoryEvent;
	from: number;
	to: number;
	isPlanned: boolean;
}

/** A phase, drawn to a scale of its own: years of background beside days of a journey. */
export interface Stretch {
	first: Day;
	last: Day;
	marks: StripMark[];
	/** Where the edition ends, in per cent, if it ends in this stretch. */
	now?: number;
}

/** What a mark keeps from either end of its stretch, in per cent. */
const margin = 5;

/**
 * The strip of time: its phases side by side, each true to its own scale. An edition ends in the
 * phase of the first thing that is only planned, or after the last phase.
 */
export function timeStrip(phases: readonly TimelinePhase[], day: Day): Stretch[] {
	const ending = phases.find(({ planned }) => planned.length > 0);
	return phases.map((phase) => {
		const dated = [
			...phase.past.map((event) => ({ event, isPlanned: false })),
			...phase.planned.map((event) => ({ event, isPlanned: true })),
		].flatMap(({ event, isPlanned }) => {
			const start = event.when.first ?? event.when.last;
			const end = event.when.last ?? start;
			return start === null || end === null ? [] : { event, isPlanned, start, end };
		});
		const days = dated.flatMap(({ start, end }) => [start, end]).toSorted();
		const [first = day, last = day] = [days.at(0), days.at(-1)];
		const place = scaleLinear([timeOf(first), timeOf(last)], [margin, 100 - margin]).clamp(true);
		const at = (date: Day) => (first === last ? 50 : Math.round(place(timeOf(date)) * 10) / 10);
		const marks = dated.map(({ event, isPlanned, start, end }) => {
			return { event, isPlanned, from: at(start), to: at(end) };
		});
		const endsHere = phase === (ending ?? phases.at(-1));
		const now = day < first ? 0 : day >= last ? 100 : at(day);
		return { first, last, marks, ...(endsHere && { now }) };
	});
}

const timeOf = (day: Day): number => Date.parse(day);
