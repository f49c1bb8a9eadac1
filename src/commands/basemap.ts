/* Makes the geometry of the base map, `src/data/world.json`, from packages: `npm run basemap`. */
import { writeFile } from 'node:fs/promises';
import { readAtlas, readWater, type Shape } from './basemap/atlas.ts';
import { cutArcs, sortBorders } from './basemap/borders.ts';
import { readDecisions } from './basemap/decisions.ts';
import { makeWorld } from './basemap/make-world.ts';

const file = new URL('../data/world.json', import.meta.url);
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

// One ring, line or piece a line, so that a change can be read.
const text = JSON.stringify(world).replaceAll(/(?<=["\]]),(?=["[])/g, ',\n');
await writeFile(file, `${text}\n`);
console.log(`src/data/world.json: ${text.length} bytes, ${world.pieces.length} pieces.`);

/** The ISO 3166-1 alpha-2 code; the language data that every Node has knows it by the number. */
function countryOf({ id, properties }: Shape): string | undefined {
	const decided = decisions.countries[properties?.a3 ?? ''];
	if (decided) return decided === 'none' ? undefined : decided;
	const code = /^\d{3}$/.test(id) ? new Intl.Locale(`und-${id}`).region : undefined;
	if (!code) throw new Error(`disputed.yaml: add the country of ${properties?.a3} to “countries”.`);
	return code;
}
