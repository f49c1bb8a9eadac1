/*
 * Makes the coast of one place from GSHHG 2.3.7 (LGPL-3.0-or-later), which is in no package of ours:
 *
 *   apt-get install gmt gmt-gshhg-full
 *   gmt coast -R131.35/133/42.6/43.8 -Df -W -M | node src/commands/basemap-near.ts
 *
 * What it writes is committed, so no build needs this. Run it again only for another place.
 */
import { mkdir, writeFile } from 'node:fs/promises';
import { text } from 'node:stream/consumers';
import { makeNear } from './basemap/near-coast.ts';

const folder = new URL('../data/near/', import.meta.url);
const near = makeNear(await text(process.stdin), {
	frame: { west: 131.35, south: 42.6, east: 133, north: 43.8 },
	country: 'RU',
});

await mkdir(folder, { recursive: true });
const json = JSON.stringify(near).replaceAll(/(?<=["\]]),(?=["[])/g, ',\n');
await writeFile(new URL('vladivostok.json', folder), `${json}\n`);
console.log(`src/data/near/vladivostok.json: ${json.length} bytes, ${near.land.length} rings.`);
