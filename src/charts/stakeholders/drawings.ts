import type { Telling } from '../../model/telling.ts';
import { compact, whole } from './chart-format.ts';
import type { ChartPhrases } from './chart-texts.ts';
import type { Drawing } from './drawing.ts';
import { compactLadder, layoutLadder, wholeLadder } from './ladder.ts';
import { layoutStakeholderChart } from './stakeholder-chart.ts';

/** The drawings of a story’s ties; CSS shows the one that has the room. */
export interface Drawings {
	/** The main ties, for a phone and for a column of figures. */
	narrow?: Drawing | undefined;
	column?: Drawing | undefined;
	/** All ties, for half a page and for a whole one; none where the main ties are all. */
	ladder?: Drawing | undefined;
	whole?: Drawing | undefined;
}

/** In which drawings something stands: in all, in the whole one only, or in none. */
export type DrawnIn = 'short' | 'whole' | 'none';

/** Draws the ties of a story for every width. */
export function drawingsOf(telling: Telling, phrases: ChartPhrases): Drawings {
	const known = drawn.get(telling);
	if (known?.phrases === phrases) return known.drawings;
	const drawings = draw(telling, phrases);
	drawn.set(telling, { phrases, drawings });
	return drawings;
}

/** A page, its style sheet and its files ask for the same drawings. */
const drawn = new WeakMap<Telling, { phrases: ChartPhrases; drawings: Drawings }>();

function draw(telling: Telling, phrases: ChartPhrases): Drawings {
	const short = (width: number) =>
		layoutStakeholderChart(telling, phrases, compact(width)) ??
		layoutLadder(telling, phrases, compactLadder(width));
	const narrow = short(360);
	const ladder = layoutLadder(telling, phrases, wholeLadder);
	const hasMore = thingsIn(ladder).size > thingsIn(narrow).size;
	return {
		narrow,
		column: short(448),
		...(hasMore && { ladder, whole: layoutStakeholderChart(telling, phrases, whole) }),
	};
}

/** The one drawing that stands for all of them where there is room for one: in a file. */
export const largestOf = ({ whole: all, ladder, column, narrow }: Drawings): Drawing | undefined =>
	all ?? ladder ?? column ?? narrow;

/** The relations and the items of the exchange that a drawing has. */
function thingsIn(drawing: Drawing | undefined): Set<unknown> {
	return new Set<unknown>([
		...(drawing?.ties.flatMap(({ relations }) => relations) ?? []),
		...(drawing?.flows.flatMap(({ flow }) => flow.items) ?? []),
	]);
}

/** Says of a relation or an item of the exchange in which drawings it stands. */
export function placesIn({
	column,
	ladder,
	narrow,
	whole: all,
}: Drawings): (thing: unknown) => DrawnIn {
	const short = [narrow, column].map(thingsIn);
	const long = [ladder, all].map(thingsIn);
	return (thing) =>
		short.some((things) => things.has(thing))
			? 'short'
			: long.some((things) => things.has(thing))
				? 'whole'
				: 'none';
}
