import { cross } from 'd3';
import type { Box, Drawing } from '../drawing.ts';
import type { TextLine } from '../label.ts';
import type { Point } from '../net-runs.ts';
import { textSize, widthOf } from '../wrap.ts';

/** A piece of a drawing, with the name that faults use for it. */
interface Piece extends Box {
	name: string;
	/** The part of the drawing that it belongs to. Pieces of one owner may touch. */
	owner: unknown;
}

/** Half the width of each form of line. */
const halfWidth = { line: 1, heavy: 2, double: 3, zigzag: 4 };

/**
 * The faults of a drawing, one sentence each: text over text, a line through a text, a card or an arrow of
 * the exchange, a line along another, or text outside its card, its arrow or the drawing.
 */
export function faultsOf(drawing: Drawing): string[] {
	const { cards, captions, flows, posts, ties, camps } = drawing;
	const texts = [
		...camps.flatMap((camp) => camp.lines.map((line) => textPiece(line, 'start', camp))),
		...flows.flatMap((flow) => flow.lines.map((line) => textPiece(line, 'start', flow))),
		...ties.flatMap((tie) => tie.label.map((line) => textPiece(line, 'middle', tie))),
		...cards.flatMap((card) => card.lines.map((line) => textPiece(line, 'middle', card))),
		...cards.flatMap(({ stem }) =>
			stem ? stem.lines.map((line) => textPiece(line, 'middle', stem)) : [],
		),
		...captions.map((line) => textPiece(line, 'start', line)),
	];
	const lines = ties.flatMap((tie) => [
		...tie.lines.flatMap(({ points }) => segments(points, halfWidth[tie.kinds[0].form], tie)),
		...tie.marks.flatMap(({ d }) => (d ? [markPiece(d, tie)] : [])),
	]);
	const plates = [
		...cards.map((card) => ({ ...card.box, name: card.stakeholders[0].id, owner: card })),
		...cards.flatMap(({ stakeholders: [{ id }], stem }) =>
			stem
				? [
						{ ...stem.foot, name: `foot of ${id}`, owner: stem },
						{ ...stem.post, name: `post of ${id}`, owner: undefined },
					]
				: [],
		),
		...posts.map((post) => ({ ...post, name: 'a post', owner: undefined })),
		...flows.map((flow) => ({ ...flow.body, name: `arrow to the ${flow.flow.to}`, owner: flow })),
	];
	const whole = { x: 0, y: 0, width: drawing.width, height: drawing.height };
	return [
		...pairsOf(texts, texts)
			.filter(([a, b]) => a !== b && meet(a, b))
			.map(sentence('lies on')),
		...pairsOf(lines, texts)
			.filter(([a, b]) => meet(a, b))
			.map(sentence('goes through')),
		...pairsOf(lines, plates)
			.filter(([a, b]) => meet(a, inside(b)))
			.map(sentence('goes through')),
		...pairsOf(texts, plates)
			.filter(([text, plate]) => text.owner !== plate.owner && meet(text, plate))
			.map(sentence('lies on')),
		...pairsOf(texts, plates)
			.filter(([text, plate]) => text.owner === plate.owner && !holds(plate, text))
			.map(sentence('sticks out of')),
		...pairsOf(lines, lines)
			.filter(([a, b]) => a.owner !== b.owner && liesAlong(a, b))
			.map(sentence('lies along')),
		...[...texts, ...lines]
			.filter((piece) => !holds(whole, piece))
			.map(({ name }) => `${name} leaves the drawing`),
	];
}

const pairsOf = <A, B>(a: readonly A[], b: readonly B[]): [A, B][] => cross(a, b);

const sentence =
	(says: string) =>
	([a, b]: readonly [Piece, Piece]) =>
		`${a.name} ${says} ${b.name}`;

/** The box of the ink of a line of text, without the slack that `textWidth` adds. */
function textPiece({ spans, x, y }: TextLine, anchor: 'start' | 'middle', owner: unknown): Piece {
	const width = widthOf(spans) / 1.05;
	return {
		x: anchor === 'start' ? x : x - width / 2,
		y: y - 0.74 * textSize,
		width,
		height: 0.94 * textSize,
		name: `“${spans.map(({ text }) => text).join(' ')}”`,
		owner,
	};
}

function segments(points: readonly Point[], half: number, owner: Drawing['ties'][number]): Piece[] {
	return points.slice(1).map(([x, y], index) => {
		const [fromX, fromY] = points[index] ?? [x, y];
		const isUpright = fromX === x;
		return {
			x: Math.min(x, fromX) - (isUpright ? half : 0),
			y: Math.min(y, fromY) - (isUpright ? 0 : half),
			width: Math.abs(x - fromX) + (isUpright ? 2 * half : 0),
			height: Math.abs(y - fromY) + (isUpright ? 0 : 2 * half),
			name: `line of ${owner.relations[0]?.id}`,
			owner,
		};
	});
}

/** The box of an end mark, whose path has only straight lines or is a circle. */
function markPiece(d: string, owner: Drawing['ties'][number]): Piece {
	const corners = [...d.matchAll(/[ML](-?[\d.]+),(-?[\d.]+)/g)].map(([, x, y]) => [
		Number(x),
		Number(y),
	]);
	const circle = /M(-?[\d.]+),(-?[\d.]+)A([\d.]+)/.exec(d);
	if (circle) {
		const [right, y, radius] = circle.slice(1).map(Number);
		for (const by of [-1, 1])
			corners.push([(right ?? 0) - (radius ?? 0), (y ?? 0) + by * (radius ?? 0)]);
	}
	const xs = corners.map(([x = 0]) => x);
	const ys = corners.map(([, y = 0]) => y);
	const [x, y] = [Math.min(...xs), Math.min(...ys)];
	return {
		x,
		y,
		width: Math.max(...xs) - x,
		height: Math.max(...ys) - y,
		name: `mark of ${owner.relations[0]?.id}`,
		owner,
	};
}

const meet = (a: Box, b: Box) =>
	a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;

/** Shrinks a plate, because lines may end at its edge. */
const inside = <Plate extends Box>({ x, y, width, height }: Plate): Box => ({
	x: x + 1,
	y: y + 1,
	width: width - 2,
	height: height - 2,
});

const holds = (outer: Box, inner: Box) =>
	outer.x <= inner.x &&
	inner.x + inner.width <= outer.x + outer.width &&
	outer.y <= inner.y &&
	inner.y + inner.height <= outer.y + outer.height;

/** Whether two parallel lines overlap for more than their width. */
function liesAlong(a: Box, b: Box): boolean {
	const sameWay = a.width > a.height === b.width > b.height;
	const overlapX = Math.min(a.x + a.width, b.x + b.width) - Math.max(a.x, b.x);
	const overlapY = Math.min(a.y + a.height, b.y + b.height) - Math.max(a.y, b.y);
	return sameWay && overlapX > 0 && overlapY > 0 && Math.max(overlapX, overlapY) > 8;
}
