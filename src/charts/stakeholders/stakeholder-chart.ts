import { max } from 'd3';
import type { StoryView } from '../../model/view/story-view.ts';
import { heightOf } from './card.ts';
import { type Centre, layoutCentre } from './centre.ts';
import type { ChartFormat } from './chart-format.ts';
import { type ChartPlan, planChart } from './chart-plan.ts';
import { type ChartPhrases, flowText, tieText } from './chart-texts.ts';
import { drawCard, drawFlow, drawRow, drawTie, joinCourses, lower, toCourse } from './draw.ts';
import type { Drawing, DrawnCard, DrawnTie } from './drawing.ts';
import { flowsOf, type Flow } from './exchange-flow.ts';
import { type Cast, castsOf, foldingOf } from './fold.ts';
import { layoutGutter } from './gutter.ts';
import type { Gutter } from './gutter-lines.ts';
import { stack } from './label.ts';
import type { Point } from './net-runs.ts';
import { type Part, strandOf, type Side } from './part.ts';
import { drawPost, faceOf, needsPost } from './party.ts';
import { partiesOf, placesOf } from './placing.ts';
import { tiesOf } from './tie.ts';

/**
 * Draws the ties of a story: the exchange in the centre between its two parties, and the other stakeholders
 * above, below and beside them. Returns undefined if there is nothing to draw, or no room even when folded.
 */
export function layoutStakeholderChart(
	view: StoryView,
	phrases: ChartPhrases,
	format: ChartFormat,
): Drawing | undefined {
	const only = format.ties === 'main' ? 'main' : undefined;
	const ties = tiesOf(view, only);
	const flows = flowsOf(view, only);
	if (ties.length === 0 && flows.length === 0) return undefined;
	const parties = partiesOf(view.story, ties);
	const placesFor = (some: Cast['ties']) =>
		placesOf(view.story, some, parties, { flanks: format.isWide });
	for (const cast of castsOf(view.story, ties, placesFor, parties)) {
		const drawing = drawCast(view, phrases, { cast: cast(), flows, parties }, format);
		if (drawing) return drawing;
	}
	return undefined;
}

interface Scene {
	cast: Cast;
	flows: readonly Flow[];
	parties: readonly string[];
}

function drawCast(
	view: StoryView,
	phrases: ChartPhrases,
	{ cast, flows, parties }: Scene,
	format: ChartFormat,
): Drawing | undefined {
	// So many ties cannot fit into the gutters, so the cards need no layout.
	if (cast.ties.length > 3 * format.capacity) return undefined;
	const plan = planChart(view, phrases, cast, parties, format);
	if (!plan) return undefined;
	const { parts, left, right, neighbours, above, below, bounds, edgeOf } = plan;

	const textOf = ({ tie }: Part) => tieText(view, phrases, tie);
	const gutterOn = (side: Side) => {
		const strands = parts.flatMap((part) => strandOf(part, side, edgeOf, textOf(part)) ?? []);
		return strands.length > format.capacity ? undefined : layoutGutter(strands, bounds);
	};
	const [upper, under] = [gutterOn('above'), gutterOn('below')];
	const spaceOf = (
		space: Part['space'],
		walls: readonly [number, number],
		texts: readonly Flow[],
	) =>
		layoutCentre(
			texts.map((flow) => flowText(view, phrases, flow)),
			parts
				.filter((part) => part.space === space)
				.map((part) => ({ id: part.id, text: textOf(part) })),
			walls,
		);
	const walls = wallsOf(plan);
	const centre = spaceOf('centre', walls.centre, flows);
	const [besideLeft, besideRight] = [
		spaceOf('left', walls.left, []),
		spaceOf('right', walls.right, []),
	];
	if (!upper || !under || !centre || !besideLeft || !besideRight) return undefined;

	const [margin] = bounds;
	const top = drawRow(above, margin, 'over');
	const partyTop = top.bottom + upper.height;
	const heights = [left, right, ...Object.values(neighbours)].map(heightOf);
	const partyHeight =
		max([centre.height, besideLeft.height, besideRight.height, ...heights]) ?? centre.height;
	const partyBottom = partyTop + partyHeight;
	const bottom = drawRow(below, partyBottom + under.height, 'under');
	const centreTop = partyTop + (partyHeight - centre.height) / 2;
	const drawnNeighbours = (['left', 'right'] as const).flatMap((flank): DrawnCard[] => {
		const card = neighbours[flank];
		const ties = flank === 'left' ? besideLeft : besideRight;
		const height = Math.max(card ? heightOf(card) : 0, ties.height);
		if (!card) return [];
		return needsPost(card, height)
			? [drawPost(card, partyTop, height, flank === 'left' ? 'right' : 'left')]
			: [drawCard(card, partyTop, height)];
	});
	// Both parties look the same. A single party stays a box, because lines may meet it on both sides.
	const havePosts = left !== right && [left, right].every((card) => needsPost(card, partyHeight));
	const drawnParties = havePosts
		? [
				drawPost(left, partyTop, partyHeight, 'right'),
				drawPost(right, partyTop, partyHeight, 'left'),
			]
		: [...new Set([left, right])].map((card) => drawCard(card, partyTop, partyHeight));
	const place = {
		plan,
		spaces: { upper, under, centre, left: besideLeft, right: besideRight },
		tops: { upper: top.bottom, under: partyBottom, centre: centreTop, beside: partyTop },
		middle: [...drawnParties, ...drawnNeighbours],
	};
	return {
		width: format.width,
		height: Math.ceil(bottom.bottom + margin),
		camps: [...top.camps, ...bottom.camps],
		captions: [],
		posts: [],
		ties: parts.map((part) => drawPart(part, place)),
		flows: centre.flows.map((flow) => drawFlow(flow, centreTop)),
		cards: [...top.cards, ...drawnParties, ...drawnNeighbours, ...bottom.cards],
		...foldingOf(cast),
	};
}

/** The x of the card edges on both sides of the centre, and of the spaces between a party and its neighbour. */
function wallsOf({ left, right, neighbours }: ChartPlan) {
	const outer = (flank: 'left' | 'right') => neighbours[flank];
	return {
		centre: [left.x + left.width, right.x],
		left: [(outer('left')?.x ?? 0) + (outer('left')?.width ?? 0), left.x],
		right: [right.x + right.width, outer('right')?.x ?? 0],
	} as const;
}

interface Spaces {
	plan: ChartPlan;
	spaces: Record<'upper' | 'under', Gutter> & Record<'centre' | 'left' | 'right', Centre>;
	tops: Record<'upper' | 'under' | 'centre' | 'beside', number>;
	/** The cards of the middle row. */
	middle: readonly DrawnCard[];
}

/** Draws a part in the middle row, or through one or both gutters. */
function drawPart(part: Part, place: Spaces): DrawnTie {
	if (part.space) return drawHorizontal(part, part.space, place);
	const { spaces, tops, middle } = place;
	const [over, beneath] = (['upper', 'under'] as const).map((space) => {
		const strand = spaces[space].strands.find(({ id }) => id === part.id);
		const { upper = [], lower: down = [], label } = strand ?? {};
		return {
			courses: [...upper, ...down].map((run) => toCourse(run, tops[space], middle)),
			label: label ? stack(label.lines, label.x, label.y + tops[space]) : [],
		};
	});
	const courses = joinCourses(over?.courses ?? [], beneath?.courses ?? [], part.lane?.id);
	return drawTie(part, courses, [...(over?.label ?? []), ...(beneath?.label ?? [])]);
}

/** Draws a part in the middle row: a horizontal line with its label above. */
function drawHorizontal(
	part: Part,
	space: NonNullable<Part['space']>,
	{ plan, spaces, tops, middle }: Spaces,
): DrawnTie {
	const top = space === 'centre' ? tops.centre : tops.beside;
	const contact = spaces[space].contacts.find(({ id }) => id === part.id);
	const level = (contact?.level ?? 0) + top;
	const [from, to] = [part.members[0]?.from ?? '', part.tie.to];
	const ids = {
		centre: [plan.left, plan.right],
		left: [plan.neighbours.left ?? plan.left, plan.left],
		right: [plan.right, plan.neighbours.right ?? plan.right],
	}[space].map(({ stakeholders: [{ id }] }) => id);
	const ends = ids.map((id, index): Point => [
		faceOf(middle, id, level, index === 0 ? 'right' : 'left'),
		level,
	]);
	const points = ids[0] === to ? ends.toReversed() : ends;
	return drawTie(part, [{ points, start: from, end: to }], lower(contact?.lines ?? [], top));
}
