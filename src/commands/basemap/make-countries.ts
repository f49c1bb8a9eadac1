import { polygonContains } from 'd3';
import type { GeometryCollection, MultiPolygon, Polygon, Topology } from 'topojson-specification';
import { relativePath } from '../../charts/map/relative-path.ts';
import { thin } from '../../charts/map/thin.ts';
import { type CountriesFile, ringOf, type LonLat } from '../../model/facts/country.ts';
import { readTopology } from './atlas.ts';
import type { Decisions } from './decisions.ts';

/** Units per degree. A unit is at most 1.1 km. */
const perDegree = 100;

/** How far simplification may move an outline, in units. The check tolerates 5 km. */
const tolerance = 1.5;

type Shape = (Polygon<{ name: string }> | MultiPolygon<{ name: string }>) & { id?: string };

/** Outlines of countries in degrees, and the shapes that consist of them. */
export interface FinerAtlas {
	arcs: LonLat[][];
	shapes: Shape[];
}

/** Reads Natural Earth 1:10 million. It shows Crimea as part of Russia: never use it without the decisions. */
export async function readFinerAtlas(): Promise<FinerAtlas> {
	const topology: Topology = await readTopology('world-atlas/countries-10m.json');
	const { scale = [1, 1], translate = [0, 0] } = topology.transform ?? {};
	const arcs = topology.arcs.map((steps) => {
		let [x, y] = [0, 0];
		return steps.map(([dx = 0, dy = 0]): LonLat => {
			x += dx;
			y += dy;
			return [x * scale[0] + translate[0], y * scale[1] + translate[1]];
		});
	});
	const countries = topology.objects['countries'] as GeometryCollection;
	return { arcs, shapes: countries.geometries as Shape[] };
}

/** Generates the committed file: every country’s rings, reassigned by the decisions, and simplified. */
export function makeCountries(atlas: FinerAtlas, finer: Decisions['finer']): CountriesFile {
	const pieces = atlas.arcs.map((arc) => {
		const units = arc.map(([x, y]): LonLat => [x * perDegree, y * perDegree]);
		const rounded = relativePath([thin(units, tolerance)], { closed: false });
		// Rounding can reduce an islet to a single point, which is kept.
		return rounded.slice('m'.length) || units[0]?.map(Math.round).join(' ') || '';
	});
	const countries: Record<string, number[][]> = {};
	for (const shape of atlas.shapes) {
		const country = countryOf(shape, finer);
		if (!country) continue;
		const polygons = shape.type === 'Polygon' ? [shape.arcs] : shape.arcs;
		for (const polygon of polygons) {
			const [outline = []] = polygon;
			const ring = ringOf(outline, atlas.arcs);
			const move = finer.move.find(
				({ from, at }) => from === country && polygonContains(ring, [at.longitude, at.latitude]),
			);
			(countries[move?.to ?? country] ??= []).push(...polygon);
		}
	}
	const sorted = Object.entries(countries).toSorted(([a], [b]) => (a < b ? -1 : 1));
	const { within, missing } = finer;
	return { perDegree, within, missing, countries: Object.fromEntries(sorted), pieces };
}

function countryOf({ id, properties }: Shape, finer: Decisions['finer']): string | undefined {
	const name = properties?.name ?? '';
	const code = finer.names[name] ?? (id && new Intl.Locale(`und-${id}`).region);
	if (code || finer['left-out'].includes(name)) return code;
	throw new Error(`disputed.yaml: add the country of “${name}” to “finer”.`);
}
