/* Generates the font files of the site, `src/fonts/`, from npm packages: `npm run fonts`. */
import { readFile, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import subsetFont from 'subset-font';
import { otherLatin, western } from '../fonts/characters.ts';
import { argumentsOf } from './arguments.ts';

argumentsOf({ usage: 'npm run fonts' });

const serif = '@fontsource-variable/stix-two-text/files/stix-two-text';
const sans = '@fontsource-variable/libre-franklin/files/libre-franklin';
const weights = { min: 400, max: 700 };

// The italic has one weight because it is only used in running text, never in bold or in labels.
const forReaders = [
	{ file: 'stix-two-text.woff2', from: `${serif}-latin-wght-normal.woff2`, wght: weights },
	{ file: 'stix-two-text-italic.woff2', from: `${serif}-latin-wght-italic.woff2`, wght: 400 },
	{ file: 'libre-franklin.woff2', from: `${sans}-latin-wght-normal.woff2`, wght: weights },
].map((font) => ({ ...font, characters: western, format: 'woff2' as const, names: [] }));

// The build draws share pictures with programs that read neither WOFF2 nor variable weights, and that
// look up a font by its name.
const forPictures = [
	{ file: 'share-serif.ttf', from: `${serif}-latin-wght-normal.woff2`, wght: 600 },
	{ file: 'share-sans.ttf', from: `${sans}-latin-wght-normal.woff2`, wght: 500 },
	{ file: 'share-serif-ext.ttf', from: `${serif}-latin-ext-wght-normal.woff2`, wght: 600 },
	{ file: 'share-sans-ext.ttf', from: `${sans}-latin-ext-wght-normal.woff2`, wght: 500 },
	// The PNG of the chart uses the weights of the page.
	{ file: 'picture-sans.ttf', from: `${sans}-latin-wght-normal.woff2`, wght: 400 },
	{ file: 'picture-sans-bold.ttf', from: `${sans}-latin-wght-normal.woff2`, wght: 600 },
	{ file: 'picture-serif-italic.ttf', from: `${serif}-latin-wght-italic.woff2`, wght: 400 },
].map((font) => ({
	...font,
	characters: font.file.includes('-ext') ? otherLatin : western,
	format: 'truetype' as const,
	names: [1, 2, 4, 6],
}));

let total = 0;
for (const { file, from, wght, characters, format, names } of [...forReaders, ...forPictures]) {
	const whole = await readFile(fileURLToPath(import.meta.resolve(from)));
	const font = await subsetFont(whole, characters, {
		targetFormat: format,
		// The licence requires the copyright and licence notices to stay in the file.
		preserveNameIds: [0, 13, 14, ...names],
		variationAxes: { wght },
	});
	await writeFile(new URL(`../fonts/${file}`, import.meta.url), font);
	total += font.length;
	console.log(`src/fonts/${file}: ${font.length} bytes.`);
}
console.log(`Total: ${total} bytes.`);
