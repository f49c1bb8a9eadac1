import { groups, max, mean } from 'd3';
import { textFor, type StoryView } from '../../model/view/story-view.ts';
import { type Card, middleOf } from './card.ts';
import { type CardRow, type Group, layoutRow } from './card-row.ts';
import { cardTexts } from './card-text.ts';
import type { ChartFormat } from './chart-format.ts';
import { type ChartPhrases, tieText } from './chart-texts.ts';
import type { Cast } from './fold.ts';
import { labelSpans } from './label.ts';
import { layoutMiddle } from './middle-row.ts';
import { laneRoom, type Part, partsOf, type Side } from './part.ts';
import type { Edge } from './strand.ts';
import { type Place, placesOf } from './placing.ts';
import { byId } from './tie.ts';
import { narrowest } from './wrap.ts';

/** The horizontal layout of a chart, before heights are known. */
export interface ChartPlan {
	parts: Part[];
	/** The party on the left and the one on the right; the same card if there is only one. */
	left: Card;
	right: Card;
	/** The cards beside the parties, towards the edges of the drawing. */
	neighbours: { left?: Card; right?: Card };
	above: CardRow;
	below: CardRow;
	/** The least and the greatest x of lines and cards. */
	bounds: readonly [number, number];
	edgeOf: (id: string) => Edge;
}

/** The space along the drawing’s edges, for outlines. */
const margin = 1;

/** The space between a party and its neighbour, added to the widest word. */
const air = 14;

/** Lays out the cards of a story in rows. Returns undefined if they do not fit. */
export function planChart(
	view: StoryView,
	phrases: ChartPhrases,
	{ ties, folded }: Cast,
	parties: readonly string[],
	{ isWide, middle: widths, width }: ChartFormat,
): ChartPlan | undefined {
	const places = placesOf(view.story, ties, parties, { flanks: isWide });
	const parts = partsOf(ties, places, parties, width);
	const textOf = cardTexts(view, phrases, { ties, folded }, { places, parts, isWide });
	const bounds = [margin, width - margin] as const;
	const room = laneRoom(parts, width);
	const neighbourOn = (side: 'left' | 'right') => {
		const place = places.find(({ beside }) => beside === side);
		return place && textOf(place.id);
	};
	const widest =
		max(parts, ({ space, tie }) =>
			space === 'left' || space === 'right'
				? narrowest(labelSpans(tieText(view, phrases, tie)))
				: 0,
		) ?? 0;
	const middle = layoutMiddle(
		{ parties: parties.map(textOf), left: neighbourOn('left'), right: neighbourOn('right') },
		{ ...widths, between: Math.max(widths.between, widest + air) },
		[bounds[0] + room.left, bounds[1] - room.right],
	);
	const [left, right = left] = middle.parties;
	if (!left || !right) return undefined;
	const xOf = (at: number) => middleOf(left) + at * (middleOf(right) - middleOf(left));
	const rowOn = (side: Side) => {
		const inRow = places.filter(({ row }) => row === side);
		return layoutRow(groupsOf(view, inRow, textOf, xOf), bounds);
	};
	const [above, below] = [rowOn('above'), rowOn('below')];
	if (!above || !below) return undefined;
	const neighbours = {
		...(middle.left && { left: middle.left }),
		...(middle.right && { right: middle.right }),
	};
	const inMiddle = [...middle.parties, ...Object.values(neighbours)];
	const edges = [...inMiddle, ...above.cards, ...below.cards].map(
		({ stakeholders: [{ id }], x, width: wide }): Edge => ({ id, x, width: wide }),
	);
	return { parts, left, right, neighbours, above, below, bounds, edgeOf: (id) => byId(edges, id) };
}

/** The groups of a row from left to right: one for each camp, and one for each stakeholder without a camp. */
function groupsOf(
	view: StoryView,
	places: readonly Place[],
	textOf: (id: string) => Group['cards'][number],
	xOf: (at: number) => number,
): Group[] {
	return groups(places, ({ id, camp }) => camp?.id ?? id)
		.map(([, members]): Group => {
			const camp = members[0]?.camp;
			return {
				cards: members.map(({ id }) => textOf(id)),
				at: xOf(mean(members, ({ at }) => at) ?? 0),
				...(camp ? { label: [{ text: textFor(view, camp.name).text, tone: 'soft' }] } : {}),
			};
		})
		.sort((a, b) => a.at - b.at);
}
