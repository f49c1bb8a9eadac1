import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { sites } from './sites.ts';
import { expect, test } from './visit.ts';

const root = fileURLToPath(new URL(`../${sites.real.folder}/`, import.meta.url));
const KB = 1024;
const weigh = (text: string | Buffer): number => gzipSync(text, { level: 9 }).length;

for (const page of ['es/cumbre-kim-putin/', 'en/kim-putin-summit/']) {
	const html = readFileSync(join(root, page, 'index.html'), 'utf8');
	const weightOf = (element: RegExp): number => weigh(html) - weigh(html.replace(element, ''));
	const map = /<figure[^>]*map-figure[\s\S]*?<\/figure>/;
	const chart = /<figure[^>]*(?:chart|whole)-figure[\s\S]*?<\/figure>/g;
	const linkedFiles = (link: RegExp): string[] =>
		Array.from(html.matchAll(link), ([, address = '']) => join(root, page, address));

	test(`${page} stays within its size budget`, () => {
		expect(html).toMatch(map);
		expect(html).toMatch(chart);
		// The page includes its style. Only the rules for print and for highlighting are separate files.
		expect(weigh(html), 'page').toBeLessThanOrEqual(75 * KB);
		expect(weightOf(chart), 'chart').toBeLessThanOrEqual(12 * KB);
		const rest = html.replace(map, '').replace(chart, '');
		expect(weigh(rest), 'all but map and chart').toBeLessThanOrEqual(53 * KB);
	});

	test(`${page} sends its first screen in the first packets`, () => {
		const [beforeContents = ''] = html.split('<nav class="contents"');
		expect(beforeContents).toContain('<h1');
		expect(weigh(beforeContents)).toBeLessThanOrEqual(14_600);
	});

	test(`${page} requests little CSS and few fonts`, () => {
		const styles = linkedFiles(/<link rel="stylesheet" href="([^"]+)"/g);
		expect(styles).toHaveLength(2);
		const bytes = styles.map((file) => weigh(readFileSync(file)));
		expect(bytes.reduce((sum, size) => sum + size, 0)).toBeLessThanOrEqual(5.5 * KB);
		const [, inlineStyle = ''] = /<style>([^]*?)<\/style>/.exec(html) ?? [];
		expect(weigh(inlineStyle)).toBeLessThanOrEqual(8.2 * KB);
		const fonts = Array.from(html.matchAll(/url\(([^)]+\.woff2)\)/g), ([, file = '']) => file);
		expect(new Set(fonts).size).toBeLessThanOrEqual(3);
		const fontBytes = [...new Set(fonts)].map(
			(file) => readFileSync(join(root, page, file)).length,
		);
		expect(fontBytes.reduce((sum, size) => sum + size, 0)).toBeLessThanOrEqual(70 * KB);
	});

	test(`${page} runs at most two kilobytes of script before the map comes near, and none that blocks`, () => {
		const scripts = linkedFiles(/<script type="module" src="([^"]+)"/g);
		expect(html.match(/<script[^>]*\ssrc=/g)).toHaveLength(scripts.length);
		const files = new Set(scripts.flatMap((file) => [file, ...importedBy(file)]));
		const bytes = Array.from(files, (file) => weigh(readFileSync(file)));
		expect(scripts.length).toBeGreaterThan(0);
		expect(bytes.reduce((sum, size) => sum + size, 0)).toBeLessThanOrEqual(2 * KB);
	});
}

/** The files that a script imports statically, and those that they import in turn. */
function importedBy(file: string): string[] {
	const text = readFileSync(file, 'utf8');
	return Array.from(
		text.matchAll(/(?:\bfrom|\bimport)\s*[`"'](\.[^`"']+)[`"']/g),
		([, name = '']) => join(dirname(file), name),
	).flatMap((name) => [name, ...importedBy(name)]);
}

test('a page other than a story does not contain the style of a story', () => {
	const html = readFileSync(join(root, 'es/index.html'), 'utf8');
	expect(weigh(html)).toBeLessThanOrEqual(8 * KB);
	expect(html).not.toContain('.item-card');
});
