import type { Frame, Point } from '../../charts/map/mercator.ts';
import type { Atlas, Shape } from './atlas.ts';
import type { DecidedBorder, Decisions } from './decisions.ts';

/** The indices of the arcs between two countries: agreed borders, and disputed ones, which are dashed. */
export interface Borders {
	agreed: number[];
	disputed: number[];
}

/** Sorts borders by the decisions. The arcs must already be cut at the edges of the decisions’ boxes. */
export function sortBorders({ arcs, shapes }: Atlas, { dashed, undrawn }: Decisions): Borders {
	const sorted: Borders = { agreed: [], disputed: [] };
	const unmatched = new Set([...dashed, ...undrawn]);
	for (const [arc, sides] of sidesByArc(shapes)) {
		if (sides.size < 2) continue;
		const applies = (border: DecidedBorder) =>
			border.between.every((side) => sides.has(side)) && liesWithin(arcs[arc] ?? [], border.within);
		const decision = [...undrawn, ...dashed].find(applies);
		if (decision) unmatched.delete(decision);
		if (!decision) sorted.agreed.push(arc);
		else if (dashed.includes(decision)) sorted.disputed.push(arc);
	}
	for (const { between } of unmatched) {
		throw new Error(
			`disputed.yaml: no border of the atlas matches the entry for ${between.join(' and ')}.`,
		);
	}
	return sorted;
}

/** Cuts arcs where they enter or leave a box, so that each is entirely inside or outside it. */
export function cutArcs({ arcs, shapes }: Atlas, boxes: readonly Frame[]): Atlas {
	const cut: Point[][] = [];
	const pieces = arcs.map((arc) => {
		const first = cut.length;
		let from = 0;
		arc.forEach((_, index) => {
			if (index === 0 || index === arc.length - 1) return;
			if (!boxes.some((box) => crossesAt(arc, index, box))) return;
			cut.push(arc.slice(from, index + 1));
			from = index;
		});
		cut.push(arc.slice(from));
		return Array.from({ length: cut.length - first }, (_, piece) => first + piece);
	});
	const replaceArcs = (ring: number[]) =>
		ring.flatMap((arc) =>
			arc < 0 ? (pieces[~arc] ?? []).map((piece) => ~piece).toReversed() : (pieces[arc] ?? []),
		);
	const reshape = (shape: Shape): Shape =>
		shape.type === 'Polygon'
			? { ...shape, arcs: shape.arcs.map(replaceArcs) }
			: { ...shape, arcs: shape.arcs.map((polygon) => polygon.map(replaceArcs)) };
	return { arcs: cut, shapes: shapes.map(reshape) };
}

/** Whether an arc enters or leaves the box at this point, which is inside it. */
function crossesAt(arc: readonly Point[], index: number, box: Frame): boolean {
	const inside = (point: Point | undefined) => point !== undefined && liesWithin([point], box);
	return inside(arc[index]) && !(inside(arc[index - 1]) && inside(arc[index + 1]));
}

function liesWithin(points: readonly Point[], box: Frame | undefined): boolean {
	if (!box) return true;
	const { west, south, east, north } = box;
	return points.every(([x, y]) => x >= west && x <= east && y >= south && y <= north);
}

function sidesByArc(shapes: readonly Shape[]): Map<number, Set<string>> {
	const sides = new Map<number, Set<string>>();
	for (const { arcs, properties } of shapes) {
		for (const signed of arcs.flat(2)) {
			const arc = signed < 0 ? ~signed : signed;
			sides.set(arc, (sides.get(arc) ?? new Set()).add(properties?.a3 ?? ''));
		}
	}
	return sides;
}
