import { scaleLinear } from 'd3';
import type { Day } from '../model/facts/day.ts';
import type { StoryEvent } from '../model/facts/story.ts';
import type { TimelinePhase } from '../model/view/timeline.ts';

/** An event on the strip. `from` and `to` are per cent of its stretch; for a single day they are equal. */
export interface StripMark {
	event: StoryEvent;
	from: number;
	to: number;
	isPlanned: boolean;
}

/** A phase, drawn to its own scale: years of background fit beside days of a journey. */
export interface Stretch {
	first: Day;
	last: Day;
	marks: StripMark[];
	/** The position of the edition’s date, in per cent, if the edition ends in this stretch. */
	now?: number;
}

/** The space between either end of a stretch and its outermost marks, in per cent. */
const margin = 5;

/**
 * Lays out the phases of a timeline side by side, each to its own scale. The edition ends in the first phase
 * that has a planned event, or else in the last phase.
 */
export function timeStrip(phases: readonly TimelinePhase[], day: Day): Stretch[] {
	const endPhase = phases.find(({ planned }) => planned.length > 0);
	return phases.map((phase) => {
		const datedEvents = [
			...phase.past.map((event) => ({ event, isPlanned: false })),
			...phase.planned.map((event) => ({ event, isPlanned: true })),
		].flatMap(({ event, isPlanned }) => {
			const start = event.when.first ?? event.when.last;
			const end = event.when.last ?? start;
			return start === null || end === null ? [] : { event, isPlanned, start, end };
		});
		const days = datedEvents.flatMap(({ start, end }) => [start, end]).toSorted();
		const [first = day, last = day] = [days.at(0), days.at(-1)];
		const scale = scaleLinear([timeOf(first), timeOf(last)], [margin, 100 - margin]).clamp(true);
		const at = (date: Day) => (first === last ? 50 : Math.round(scale(timeOf(date)) * 10) / 10);
		const marks = datedEvents.map(({ event, isPlanned, start, end }) => {
			return { event, isPlanned, from: at(start), to: at(end) };
		});
		const endsHere = phase === (endPhase ?? phases.at(-1));
		const now = day < first ? 0 : day >= last ? 100 : at(day);
		return { first, last, marks, ...(endsHere && { now }) };
	});
}

const timeOf = (day: Day): number => Date.parse(day);
