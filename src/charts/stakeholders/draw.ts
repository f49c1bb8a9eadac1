import type { Kind } from '../../model/facts/story.ts';
import { blockArrow } from './block-arrow.ts';
import { type Card, middleOf } from './card.ts';
import type { CardRow } from './card-row.ts';
import type { PlacedFlow } from './centre.ts';
import type { Box, DrawnCamp, DrawnCard, DrawnFlow, DrawnTie } from './drawing.ts';
import { type EndMark, endMark } from './end-mark.ts';
import { stack, type TextLine } from './label.ts';
import { linePath } from './line-path.ts';
import { type Point, type Run, simplify } from './net-runs.ts';
import type { Part } from './part.ts';
import { lineHeight } from './wrap.ts';

/** A line of a tie from end to end, with the ids of the cards at its ends, if there are any. */
export interface Course {
	points: Point[];
	start: string | undefined;
	end: string | undefined;
}

/** The bar of a camp, and its distance from the cards. */
const bar = { height: 2, gap: 5 };

/** Moves items down. */
export const lower = <Placed extends { y: number }>(placed: readonly Placed[], by: number) =>
	placed.map((one) => ({ ...one, y: one.y + by }));

/** Draws a card in its row, with its lines centred. */
export function drawCard(card: Card, y: number, height: number): DrawnCard {
	const top = y + (height - card.lines.length * lineHeight) / 2;
	return {
		stakeholders: card.stakeholders,
		box: { x: card.x, y, width: card.width, height },
		lines: stack(card.lines, middleOf(card), top),
	};
}

/** Draws a row of cards, with the names of its camps over or under them. */
export function drawRow(
	{ cards, labels, labelHeight, height }: CardRow,
	top: number,
	labelsAre: 'over' | 'under',
): { cards: DrawnCard[]; camps: DrawnCamp[]; bottom: number } {
	const room = labels.length === 0 ? 0 : labelHeight + bar.height + bar.gap;
	const cardTop = labelsAre === 'over' ? top + room : top;
	const barTop = labelsAre === 'over' ? cardTop - bar.gap - bar.height : cardTop + height + bar.gap;
	return {
		cards: cards.map((card) => drawCard(card, cardTop, height)),
		camps: labels.map(({ lines, x, width }) => ({
			bar: { x, y: barTop, width, height: bar.height },
			lines: stack(
				lines,
				x,
				labelsAre === 'over' ? barTop - lines.length * lineHeight : barTop + bar.height + 2,
			),
		})),
		bottom: top + height + room,
	};
}

/** Draws an arrow of the exchange, moved down to its place. */
export function drawFlow({ flow, body, lines }: PlacedFlow, by: number): DrawnFlow {
	const box: Box = { ...body, y: body.y + by };
	return {
		flow,
		body: box,
		d: blockArrow(box, flow.to),
		lines: lower(lines, by),
	};
}

/** Draws a tie with end marks: at the card that it leads to, and at the other end too if it goes both ways. */
export function drawTie(
	{ tie, members }: Pick<Part, 'tie' | 'members'>,
	courses: readonly Course[],
	label: TextLine[],
): DrawnTie {
	const { kinds, certainty } = tie;
	const [kind] = kinds;
	const isMarked = (card: string | undefined) =>
		card === tie.to || (tie.both && members.some(({ from }) => from === card));
	const marks: EndMark[] = [];
	const lines = courses.map(({ points, start, end }): DrawnTie['lines'][number] => {
		let line = points;
		if (isMarked(start)) line = withMark(line.toReversed(), kind.end, marks);
		if (isMarked(end)) {
			line = withMark(isMarked(start) ? line.toReversed() : line, kind.end, marks);
		}
		const isZigzag = kind.form === 'zigzag' && (isMarked(start) || isMarked(end));
		return { points: line, d: linePath(line, isZigzag) };
	});
	return {
		relations: members.map(({ relation }) => relation),
		kinds,
		certainty,
		lines,
		marks,
		label,
	};
}

/** Shortens a line to where its mark begins, and adds the mark to `marks`. */
function withMark(points: readonly Point[], end: Kind['end'], marks: EndMark[]): Point[] {
	const [from, to] = points.slice(-2);
	if (!from || !to) return [...points];
	const mark = endMark(end, from, to);
	marks.push(mark);
	return [...points.slice(0, -1), mark.lineEnd];
}

/**
 * Moves a run of a gutter to its place in the drawing. A run that begins under a card of the middle row is
 * extended up to the card, because those cards differ in height.
 */
export function toCourse(
	{ points, top, bottom }: Run,
	by: number,
	middle: readonly DrawnCard[],
): Course {
	const placed = simplify(points).map(([x, y]): Point => [x, y + by]);
	const card = middle.find(({ stakeholders }) => stakeholders[0].id === top);
	const [start] = placed;
	const { y, height } = card?.stem?.foot ?? card?.box ?? { y: Infinity, height: 0 };
	if (start) placed[0] = [start[0], Math.min(start[1], y + height)];
	return { points: placed, start: top, end: bottom };
}

/** The lines of both gutters; where two meet in the lane round the parties, they become one. */
export function joinCourses(
	above: readonly Course[],
	below: readonly Course[],
	lane: string | undefined,
): Course[] {
	const down = above.find(({ end }) => lane !== undefined && end === lane);
	if (!down) return [...above, ...below];
	const joined = below.map((course) =>
		course.start === lane
			? {
					points: simplify([...down.points, ...course.points]),
					start: down.start,
					end: course.end,
				}
			: course,
	);
	return [...above.filter((course) => course !== down), ...joined];
}
