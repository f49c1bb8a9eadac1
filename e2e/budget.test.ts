import { readdirSync, readFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { sites } from './sites.ts';
import { expect, test } from './visit.ts';

const root = fileURLToPath(new URL(`../${sites.real.folder}/`, import.meta.url));
const KB = 1024;
const weigh = (text: string | Buffer): number => gzipSync(text, { level: 9 }).length;

for (const page of ['es/cumbre-kim-putin/', 'en/kim-putin-summit/']) {
	const html = readFileSync(join(root, page, 'index.html'), 'utf8');
	const without = (part: RegExp): number => weigh(html) - weigh(html.replace(part, ''));
	const map = /<figure[^>]*map-figure[\s\S]*?<\/figure>/;
	const chart = /<figure[^>]*(?:chart|whole)-figure[\s\S]*?<\/figure>/g;
	const linked = (link: RegExp): string[] =>
		Array.from(html.matchAll(link), ([, address = '']) => join(root, page, address));

	test(`${page} keeps to its bytes`, () => {
		expect(html).toMatch(map);
		expect(html).toMatch(chart);
		expect(weigh(html), 'page').toBeLessThanOrEqual(70 * KB);
		expect(without(chart), 'chart').toBeLessThanOrEqual(12 * KB);
		// Its share is 44 KB. What the data for search engines takes of it is what the chart leaves:
		// that weighs half of its own share.
		const rest = html.replace(map, '').replace(chart, '');
		expect(weigh(rest), 'all but map and chart').toBeLessThanOrEqual(48 * KB);
	});

	test(`${page} has its first screen in the first packets`, () => {
		const [beforeContents = ''] = html.split('<nav class="contents"');
		expect(beforeContents).toContain('<h1');
		expect(weigh(beforeContents)).toBeLessThanOrEqual(14_600);
	});

	test(`${page} asks for little style and few fonts`, () => {
		const styles = linked(/<link rel="stylesheet" href="([^"]+)"/g);
		expect(styles).toHaveLength(3);
		const bytes = styles.map((file) => weigh(readFileSync(file)));
		expect(bytes.reduce((sum, size) => sum + size, 0)).toBeLessThanOrEqual(12 * KB);
		const fonts = Array.from(html.matchAll(/url\(([^)]+\.woff2)\)/g), ([, file = '']) => file);
		expect(new Set(fonts).size).toBeLessThanOrEqual(3);
		const fontBytes = [...new Set(fonts)].map(
			(file) => readFileSync(join(root, page, file)).length,
		);
		expect(fontBytes.reduce((sum, size) => sum + size, 0)).toBeLessThanOrEqual(70 * KB);
	});

	test(`${page} runs two kilobytes of script before the map comes near, and none that blocks`, () => {
		const scripts = linked(/<script type="module" src="([^"]+)"/g);
		expect(html.match(/<script[^>]*\ssrc=/g)).toHaveLength(scripts.length);
		const files = new Set(scripts.flatMap((file) => [file, ...importedBy(file)]));
		const bytes = Array.from(files, (file) => weigh(readFileSync(file)));
		expect(scripts.length).toBeGreaterThan(0);
		expect(bytes.reduce((sum, size) => sum + size, 0)).toBeLessThanOrEqual(2 * KB);
	});
}

/** What a script needs at once, and what that needs; not what it fetches later. */
function importedBy(file: string): string[] {
	const text = readFileSync(file, 'utf8');
	return Array.from(
		text.matchAll(/(?:\bfrom|\bimport)\s*[`"'](\.[^`"']+)[`"']/g),
		([, name = '']) => join(dirname(file), name),
	).flatMap((name) => [name, ...importedBy(name)]);
}

test('a page that is no story does not carry a story’s style', () => {
	const html = readFileSync(join(root, 'es/index.html'), 'utf8');
	expect(weigh(html)).toBeLessThanOrEqual(8 * KB);
	const later = readdirSync(join(root, '_astro')).find((name) => name.startsWith('later.'));
	expect(later).toBeDefined();
	expect(html).not.toContain(basename(later ?? ''));
});
