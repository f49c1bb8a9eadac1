/* Makes the font files of the site, `src/fonts/`, from packages: `npm run fonts`. */
import { readFile, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import subsetFont from 'subset-font';

const packages = '@fontsource-variable';
const weights = { min: 400, max: 700 };

// The italic has one weight: it stands in text only, never in bold or in labels.
const fonts = [
	{
		file: 'stix-two-text.woff2',
		from: `${packages}/stix-two-text/files/stix-two-text-latin-wght-normal.woff2`,
		wght: weights,
	},
	{
		file: 'stix-two-text-italic.woff2',
		from: `${packages}/stix-two-text/files/stix-two-text-latin-wght-italic.woff2`,
		wght: 400,
	},
	{
		file: 'libre-franklin.woff2',
		from: `${packages}/libre-franklin/files/libre-franklin-latin-wght-normal.woff2`,
		wght: weights,
	},
];

/** The characters from one code point to another, both included. */
const range = (first: number, last: number) =>
	Array.from({ length: last - first + 1 }, (_, index) => String.fromCodePoint(first + index));

// What Western European text is written with. The packages hold other letters in further files;
// those fall to the reader's own fonts, as Cyrillic and Hangul do.
const characters = [
	...range(0x20, 0x7e),
	...range(0xa0, 0xff),
	...'ŒœıŸ–—‘’‚“”„‹›…•−€',
	'\u2009', // thin space
].join('');

let total = 0;
for (const { file, from, wght } of fonts) {
	const whole = await readFile(fileURLToPath(import.meta.resolve(from)));
	const font = await subsetFont(whole, characters, {
		targetFormat: 'woff2',
		// Copyright and licence stay in the file, as the licence asks.
		preserveNameIds: [0, 13, 14],
		variationAxes: { wght },
	});
	await writeFile(new URL(`../fonts/${file}`, import.meta.url), font);
	total += font.length;
	console.log(`src/fonts/${file}: ${font.length} bytes.`);
}
console.log(`${total} bytes in all.`);
