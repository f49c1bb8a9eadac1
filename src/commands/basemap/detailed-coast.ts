import { pairs } from 'd3';
import { type Frame, type Point, project } from '../../charts/map/mercator.ts';
import type { DetailedCoast } from '../../charts/map/detailed-coast.ts';
import { relativePath } from '../../charts/map/relative-path.ts';
import { thin } from '../../charts/map/thin.ts';

/** Units per map width. A unit is 19 m at the equator: a third of a pixel if 20 km take 350 pixels. */
const units = 2 ** 21;

/** How far simplification may move a line, in units. */
const tolerance = 1;

/** An area with a detailed coast: its box in degrees, and the one country that all its land belongs to. */
export interface CoastBox {
	frame: Frame;
	country: string;
}

/** Generates the committed file from the output of `gmt coast -M` for the box. */
export function makeDetailedCoast(dump: string, { frame, country }: CoastBox): DetailedCoast {
	const rings = closeAlongSides(
		frame,
		joinLines(
			readLines(dump)
				.map((line) => clipLine(line, frame))
				.flat(),
		),
	);
	const land = rings.map((ring) => {
		const points = ring.map(([longitude, latitude]): Point => {
			const [x, y] = project(longitude, latitude);
			return [x * units, y * units];
		});
		return relativePath([thin(points, tolerance)], { closed: false }).slice('m'.length);
	});
	return { frame, country, units, land: land.filter((piece) => piece !== '') };
}

/** Parses the output: `>` starts a line, and each row has a longitude and a latitude. */
function readLines(dump: string): Point[][] {
	return dump
		.split(/^>.*$/m)
		.map((line) =>
			line
				.trim()
				.split('\n')
				.filter((row) => row !== '')
				.map((row): Point => {
					const [longitude = Number.NaN, latitude = Number.NaN] = row.split('\t').map(Number);
					return [longitude, latitude];
				}),
		)
		.filter((line) => line.length > 1);
}

/** The parts of a line inside the box, cut at its sides. */
function clipLine(line: readonly Point[], frame: Frame): Point[][] {
	const parts: Point[][] = [];
	let part: Point[] = [];
	for (const [from, to] of pairs(line)) {
		const clipped = clipSegment(from, to, frame);
		if (!clipped) continue;
		const [start, end] = clipped;
		if (part.length > 0 && !same(part.at(-1), start)) part = [];
		if (part.length === 0) parts.push((part = [start]));
		part.push(end);
	}
	return parts;
}

/** Clips a segment: Liang and Barsky, “A New Concept and Method for Line Clipping” (ACM TOG 3, 1984). */
function clipSegment(from: Point, to: Point, { west, south, east, north }: Frame) {
	const [dx, dy] = [to[0] - from[0], to[1] - from[1]];
	let [enters, leaves] = [0, 1];
	for (const [step, room] of [
		[-dx, from[0] - west],
		[dx, east - from[0]],
		[-dy, from[1] - south],
		[dy, north - from[1]],
	] as const) {
		if (step === 0 && room < 0) return undefined;
		if (step < 0) enters = Math.max(enters, room / step);
		if (step > 0) leaves = Math.min(leaves, room / step);
	}
	if (enters >= leaves) return undefined;
	const at = (t: number): Point => [from[0] + t * dx, from[1] + t * dy];
	return [enters === 0 ? from : at(enters), leaves === 1 ? to : at(leaves)] as const;
}

/** Joins lines where one ends and the next begins: GSHHG splits them at the edges of its one-degree bins. */
function joinLines(lines: readonly Point[][]): Point[][] {
	const open = [...lines];
	const whole: Point[][] = [];
	for (let line = open.pop(); line; line = open.pop()) {
		const end = line.at(-1);
		const next = same(line[0], end) ? -1 : open.findIndex(([start]) => same(start, end));
		const before = same(line[0], end) ? -1 : open.findIndex((other) => same(other.at(-1), line[0]));
		if (next >= 0) open.push([...line, ...(open.splice(next, 1)[0] ?? []).slice(1)]);
		else if (before >= 0) open.push([...(open.splice(before, 1)[0] ?? []), ...line.slice(1)]);
		else whole.push(line);
	}
	return whole;
}

/**
 * Turns lines into rings: a coast that leaves the box continues along its sides, counter-clockwise, because
 * GSHHG has land on the left.
 */
function closeAlongSides(frame: Frame, lines: readonly Point[][]): Point[][] {
	const rings = lines.filter((line) => same(line[0], line.at(-1)));
	const open = lines.filter((line) => !rings.includes(line));
	while (open.length > 0) {
		const ring = [...(open.pop() ?? [])];
		for (;;) {
			const from = positionOnSides(ring.at(-1), frame);
			const ahead = (point: Point | undefined) => (positionOnSides(point, frame) - from + 4) % 4;
			const next = open.toSorted((one, other) => ahead(one[0]) - ahead(other[0]))[0];
			const continues = next && ahead(next[0]) < ahead(ring[0]);
			const corners = cornersOf(frame)
				.filter((corner) => ahead(corner) < ahead(continues ? next[0] : ring[0]))
				.toSorted((one, other) => ahead(one) - ahead(other));
			ring.push(...corners);
			if (!continues) break;
			ring.push(...(open.splice(open.indexOf(next), 1)[0] ?? []));
		}
		const [start] = ring;
		if (start) ring.push(start);
		rings.push(ring);
	}
	return rings.toSorted((one, other) => other.length - one.length);
}

const cornersOf = ({ west, south, east, north }: Frame): Point[] => [
	[west, south],
	[east, south],
	[east, north],
	[west, north],
];

/** The position of a point on the box’s sides, counter-clockwise from the south-west corner: 0 to 4. */
function positionOnSides(point: Point | undefined, { west, south, east, north }: Frame): number {
	const [x, y] = point ?? [west, south];
	const [across, up] = [(x - west) / (east - west), (y - south) / (north - south)];
	const nearest = Math.min(across, 1 - across, up, 1 - up);
	if (nearest > 1e-6) throw new Error(`The coast ends at ${x}, ${y}, inside the box.`);
	if (up === nearest) return across;
	if (1 - across === nearest) return 1 + up;
	if (1 - up === nearest) return 2 + (1 - across);
	return 3 + (1 - up);
}

function same(one: Point | undefined, other: Point | undefined): boolean {
	return (
		one !== undefined &&
		other !== undefined &&
		Math.hypot(one[0] - other[0], one[1] - other[1]) < 1e-7
	);
}
