import { groups, mean } from 'd3';
import { textFor, type Telling } from '../model/telling.ts';
import { type Card, type CardText, middleOf } from './card.ts';
import { type CardRow, type Group, layoutParties, layoutRow } from './card-row.ts';
import { shortName } from './chart-texts.ts';
import { type Folded, foldActs, namesIn } from './fold.ts';
import { laneRoom, type Part, partsOf, portsOf, type Side } from './part.ts';
import type { Edge } from './passage.ts';
import { partiesOf, type Place, placesOf } from './placing.ts';
import { byId, namedIn, type Tie } from './tie.ts';

/** Who stands where across the drawing, before anything has its height. */
export interface ChartPlan {
	parts: Part[];
	/** The card at the left and the one at the right; the same where there is but one. */
	left: Card;
	right: Card;
	above: CardRow;
	below: CardRow;
	/** How far lines and cards may go. */
	bounds: readonly [number, number];
	edgeOf: (id: string) => Edge;
}

/** So much of the drawing's edge stays free, for outlines. */
const margin = 1;

/**
 * Sets the cards of a story in their rows; where there is no room, those who do one thing together share
 * a card. Undefined where that is not enough.
 */
export function planChart(
	telling: Telling,
	ties: readonly Tie[],
	width: number,
): ChartPlan | undefined {
	const parties = partiesOf(telling.story, ties);
	const places = placesOf(telling.story, ties, parties);
	const plan = planCards(telling, { ties, parties, places, folded: new Map() }, width);
	if (plan) return plan;
	const { ties: fewer, folded } = foldActs(ties, places);
	const foldedPlaces = placesOf(telling.story, fewer, parties);
	return planCards(telling, { ties: fewer, parties, places: foldedPlaces, folded }, width);
}

interface Cast {
	ties: readonly Tie[];
	parties: readonly string[];
	places: readonly Place[];
	folded: Folded;
}

function planCards(
	telling: Telling,
	{ ties, parties, places, folded }: Cast,
	width: number,
): ChartPlan | undefined {
	const { stakeholders } = telling.story;
	const parts = partsOf(ties, places, width);
	const textOf = (id: string): CardText => {
		const [first, ...others] = namesIn(id, folded).map((one) => byId(stakeholders, one));
		const named = [first ?? byId(stakeholders, id), ...others] as const;
		const people = named.flatMap((one) => namedIn(one.id, ties, stakeholders));
		return {
			stakeholders: [...named],
			names: named.map((one) => shortName(telling, one)),
			people: people.map((one) => shortName(telling, one)),
			ports: portsOf(id, parts),
		};
	};
	const bounds = [margin, width - margin] as const;
	const room = laneRoom(parts, width);
	const partyCards = layoutParties(parties.map(textOf), [
		bounds[0] + room.left,
		bounds[1] - room.right,
	]);
	const [left, right = left] = partyCards;
	if (!left || !right) return undefined;
	const xOf = (at: number) => middleOf(left) + at * (middleOf(right) - middleOf(left));
	const rowOn = (side: Side) => {
		const inRow = places.filter(({ row }) => row === side);
		return layoutRow(groupsOf(telling, inRow, textOf, xOf), bounds);
	};
	const [above, below] = [rowOn('above'), rowOn('below')];
	if (!above || !below) return undefined;
	const edges = [...partyCards, ...above.cards, ...below.cards].map(
		({ stakeholders: [{ id }], x, width }): Edge => ({ id, x, width }),
	);
	return { parts, left, right, above, below, bounds, edgeOf: (id) => byId(edges, id) };
}

/** The camps of a row, and those of no camp one by one, from left to right. */
function groupsOf(
	telling: Telling,
	places: readonly Place[],
	textOf: (id: string) => CardText,
	xOf: (at: number) => number,
): Group[] {
	return groups(places, ({ id, camp }) => camp?.id ?? id)
		.map(([, members]): Group => {
			const camp = members[0]?.camp;
			return {
				cards: members.map(({ id }) => textOf(id)),
				at: xOf(mean(members, ({ at }) => at) ?? 0),
				...(camp ? { label: [{ text: textFor(telling, camp.name).text, tone: 'soft' }] } : {}),
			};
		})
		.sort((a, b) => a.at - b.at);
}
