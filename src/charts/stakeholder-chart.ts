import type { Telling } from '../model/telling.ts';
import { heightOf } from './card.ts';
import { type Centre, layoutCentre } from './centre.ts';
import { type ChartPlan, planChart } from './chart-plan.ts';
import { type ChartPhrases, flowText, tieText } from './chart-texts.ts';
import { drawCard, drawFlow, drawRow, drawTie, joinCourses, lower, toCourse } from './draw.ts';
import type { Drawing, DrawnTie } from './drawing.ts';
import { flowsOf } from './exchange-flow.ts';
import { layoutGutter } from './gutter.ts';
import type { Gutter } from './gutter-lines.ts';
import { stack } from './label.ts';
import type { Point } from './net-runs.ts';
import { type Part, passageOf, type Side } from './part.ts';
import { mainTies } from './tie.ts';

/**
 * Draws the main ties of a story: the exchange in the centre between its two parties, the others above
 * and below. Undefined where there is nothing to draw, or no room for it: then the list stands alone.
 */
export function layoutStakeholderChart(
	telling: Telling,
	phrases: ChartPhrases,
	{ width }: { width: number },
): Drawing | undefined {
	const { exchange } = telling.story;
	const ties = mainTies(telling);
	const flows = exchange ? flowsOf(exchange, telling) : [];
	if (ties.length === 0 && flows.length === 0) return undefined;
	const plan = planChart(telling, ties, width);
	if (!plan) return undefined;
	const { parts, left, right, above, below, bounds, edgeOf } = plan;

	const textOf = ({ tie }: Part) => tieText(telling, phrases, tie);
	const gutterOn = (side: Side) =>
		layoutGutter(
			parts.flatMap((part) => passageOf(part, side, edgeOf, textOf(part)) ?? []),
			bounds,
		);
	const [upper, under] = [gutterOn('above'), gutterOn('below')];
	if (!upper || !under) return undefined;
	const centre = layoutCentre(
		flows.map((flow) => flowText(telling, phrases, flow)),
		parts
			.filter(({ rows }) => rows.from === 'centre' && rows.to === 'centre')
			.map((part) => ({ id: part.id, text: textOf(part) })),
		[left.x + left.width, right.x],
	);

	const [margin] = bounds;
	const top = drawRow(above, margin, 'over');
	const partyTop = top.bottom + upper.height;
	const partyHeight = Math.max(centre.height, heightOf(left), heightOf(right));
	const partyBottom = partyTop + partyHeight;
	const bottom = drawRow(below, partyBottom + under.height, 'under');
	const centreTop = partyTop + (partyHeight - centre.height) / 2;
	const tops = { upper: top.bottom, centre: centreTop, under: partyBottom };
	const parties = left === right ? [left] : [left, right];
	return {
		width,
		height: Math.ceil(bottom.bottom + margin),
		camps: [...top.camps, ...bottom.camps],
		ties: parts.map((part) => drawPart(part, plan, { upper, centre, under }, tops)),
		flows: centre.flows.map((flow) => drawFlow(flow, centreTop)),
		cards: [
			...top.cards,
			...parties.map((card) => drawCard(card, partyTop, partyHeight)),
			...bottom.cards,
		],
	};
}

/** A tie between the parties, or one that passes one gutter or both. */
function drawPart(
	part: Part,
	{ left, right }: ChartPlan,
	spaces: { upper: Gutter; centre: Centre; under: Gutter },
	tops: Record<keyof typeof spaces, number>,
): DrawnTie {
	const contact = spaces.centre.contacts.find(({ id }) => id === part.id);
	if (contact) {
		const level = contact.level + tops.centre;
		const ends: Point[] = [
			[left.x + left.width, level],
			[right.x, level],
		];
		const points = part.tie.to === left.stakeholders[0].id ? ends.toReversed() : ends;
		const course = { points, start: part.members[0]?.from, end: part.tie.to };
		return drawTie(part, [course], lower(contact.lines, tops.centre));
	}
	const [over, beneath] = (['upper', 'under'] as const).map((space) => {
		const passage = spaces[space].passages.find(({ id }) => id === part.id);
		const { upper = [], lower = [], label } = passage ?? {};
		return {
			courses: [...upper, ...lower].map((run) => toCourse(run, tops[space])),
			label: label ? stack(label.lines, label.x, label.y + tops[space]) : [],
		};
	});
	const courses = joinCourses(over?.courses ?? [], beneath?.courses ?? [], part.lane?.id);
	return drawTie(part, courses, [...(over?.label ?? []), ...(beneath?.label ?? [])]);
}
