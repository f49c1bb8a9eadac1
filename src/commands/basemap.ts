/*
 * Generates two files from npm packages: `npm run basemap`. `src/data/world.json` is the geometry of the base
 * map; `src/data/countries.json` has the outlines by which the check finds the country of a venue.
 */
import { writeFile } from 'node:fs/promises';
import { argumentsOf } from './arguments.ts';
import { readAtlas, readWater, type Shape } from './basemap/atlas.ts';
import { cutArcs, sortBorders } from './basemap/borders.ts';
import { readDecisions } from './basemap/decisions.ts';
import { makeCountries, readFinerAtlas } from './basemap/make-countries.ts';
import { makeWorld } from './basemap/make-world.ts';

argumentsOf({ usage: 'npm run basemap' });

const decisions = await readDecisions();
const atlas = cutArcs(
	await readAtlas(),
	decisions.dashed.flatMap(({ within }) => within ?? []),
);
const world = makeWorld({
	atlas,
	borders: sortBorders(atlas, decisions),
	water: await readWater(),
	countryOf,
});

await write('world.json', world);
await write('countries.json', makeCountries(await readFinerAtlas(), decisions.finer));

/** Writes each ring, line or piece on its own line, so that diffs stay readable. */
async function write(name: string, geometry: { pieces: string[] }): Promise<void> {
	const text = JSON.stringify(geometry).replaceAll(/(?<=["\]]),(?=["[])/g, ',\n');
	await writeFile(new URL(`../data/${name}`, import.meta.url), `${text}\n`);
	console.log(`src/data/${name}: ${text.length} bytes, ${geometry.pieces.length} pieces.`);
}

/**
 * The ISO 3166-1 alpha-2 code of a shape, from the decisions or else from the numeric code in its `id`.
 * Undefined if the decision is `none`.
 */
function countryOf({ id, properties }: Shape): string | undefined {
	const decided = decisions.countries[properties?.a3 ?? ''];
	if (decided) return decided === 'none' ? undefined : decided;
	const code = /^\d{3}$/.test(id) ? new Intl.Locale(`und-${id}`).region : undefined;
	if (!code) throw new Error(`disputed.yaml: add the country of ${properties?.a3} to “countries”.`);
	return code;
}
