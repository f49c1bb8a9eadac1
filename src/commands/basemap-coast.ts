/*
 * Generates the detailed coast of one place from GSHHG 2.3.7 (LGPL-3.0-or-later), which is in no npm package:
 *
 *   apt-get install gmt gmt-gshhg-full
 *   gmt coast -R131.35/133/42.6/43.8 -Df -W -M | node src/commands/basemap-coast.ts
 *
 * The output is committed, so a build does not need this command. Run it again only for another place.
 */
import { mkdir, writeFile } from 'node:fs/promises';
import { text } from 'node:stream/consumers';
import { makeDetailedCoast } from './basemap/detailed-coast.ts';

const folder = new URL('../data/detailed-coasts/', import.meta.url);
const coast = makeDetailedCoast(await text(process.stdin), {
	frame: { west: 131.35, south: 42.6, east: 133, north: 43.8 },
	country: 'RU',
});

await mkdir(folder, { recursive: true });
const json = JSON.stringify(coast).replaceAll(/(?<=["\]]),(?=["[])/g, ',\n');
await writeFile(new URL('vladivostok.json', folder), `${json}\n`);
console.log(
	`src/data/detailed-coasts/vladivostok.json: ${json.length} bytes, ${coast.land.length} rings.`,
);
