import type { StoryView } from '../../model/view/story-view.ts';
import { compact, whole } from './chart-format.ts';
import type { ChartPhrases } from './chart-texts.ts';
import type { Drawing } from './drawing.ts';
import { compactLadder, layoutLadder, wholeLadder } from './ladder.ts';
import { layoutStakeholderChart } from './stakeholder-chart.ts';

/** The drawings of a story’s ties for different widths; CSS shows the one that fits. */
export interface Drawings {
	/** The main ties, for a phone and for the figure column. */
	narrow?: Drawing | undefined;
	column?: Drawing | undefined;
	/** All ties, for half the page width and for all of it; undefined if all ties are main ones. */
	ladder?: Drawing | undefined;
	whole?: Drawing | undefined;
}

/** Which drawings show an item: the short ones (and so all), only the whole one, or none. */
export type DrawnIn = 'short' | 'whole' | 'none';

/** Draws the ties of a story for every width. */
export function drawingsOf(view: StoryView, phrases: ChartPhrases): Drawings {
	const cached = cache.get(view);
	if (cached?.phrases === phrases) return cached.drawings;
	const drawings = draw(view, phrases);
	cache.set(view, { phrases, drawings });
	return drawings;
}

/** Caches drawings, because a page, its style sheet and its files need the same ones. */
const cache = new WeakMap<StoryView, { phrases: ChartPhrases; drawings: Drawings }>();

function draw(view: StoryView, phrases: ChartPhrases): Drawings {
	const short = (width: number) =>
		layoutStakeholderChart(view, phrases, compact(width)) ??
		layoutLadder(view, phrases, compactLadder(width));
	const narrow = short(360);
	const ladder = layoutLadder(view, phrases, wholeLadder);
	const hasMore = itemsIn(ladder).size > itemsIn(narrow).size;
	return {
		narrow,
		column: short(448),
		...(hasMore && { ladder, whole: layoutStakeholderChart(view, phrases, whole) }),
	};
}

/** The most complete drawing, for a file that holds only one. */
export const largestOf = ({ whole: all, ladder, column, narrow }: Drawings): Drawing | undefined =>
	all ?? ladder ?? column ?? narrow;

/** The relations and exchange items that a drawing shows. */
function itemsIn(drawing: Drawing | undefined): Set<unknown> {
	return new Set<unknown>([
		...(drawing?.ties.flatMap(({ relations }) => relations) ?? []),
		...(drawing?.flows.flatMap(({ flow }) => flow.items) ?? []),
	]);
}

/** Returns a function that says which drawings show a relation or an exchange item. */
export function shownIn({
	column,
	ladder,
	narrow,
	whole: all,
}: Drawings): (item: unknown) => DrawnIn {
	const short = [narrow, column].map(itemsIn);
	const long = [ladder, all].map(itemsIn);
	return (item) =>
		short.some((items) => items.has(item))
			? 'short'
			: long.some((items) => items.has(item))
				? 'whole'
				: 'none';
}
