import { expect, test } from '../visit.ts';
import { filesOf, textOf } from './built-pages.ts';

for (const site of ['fixture', 'real'] as const) {
	test(`every Markdown file of the ${site} site is linked from its page and has complete notes`, () => {
		const files = filesOf(site, 'index.md');
		expect(files.length).toBeGreaterThan(10);
		for (const file of files) {
			const text = textOf(site, file);
			const html = textOf(site, file.replace(/md$/, 'html'));
			expect(html, file).toContain('<link rel="alternate" type="text/markdown" href="./index.md">');
			expect(text).toMatch(/^# \S/);
			// No part is left as a tag, no citation as an id, and nothing is undefined.
			expect(text.replaceAll(/<https?:[^>]*>/g, ''), file).not.toMatch(
				/<\/?[A-Z]|\[@|undefined|\[object/,
			);
			const [body = '', notes = ''] = text.split(/(?=^\[\^1\]: )/m);
			const defined = Array.from(notes.matchAll(/^\[\^(\d+)\]: \S/gm), ([, n]) => Number(n));
			const used = new Set(Array.from(body.matchAll(/\[\^(\d+)\]/g), ([, n]) => Number(n)));
			expect(defined, file).toEqual(defined.map((_, index) => index + 1));
			expect(
				[...used].filter((n) => !defined.includes(n)),
				file,
			).toEqual([]);
			const sources = new Set(html.match(/\sid="source-[a-z0-9-]+"/g));
			expect(defined.length, file).toBeGreaterThanOrEqual(sources.size > 0 ? 1 : 0);
		}
	});
}

test('every paragraph of a story is in its Markdown', async ({ page }) => {
	for (const address of ['en/harbour-talks/', 'en/bridge/', 'es/conversaciones-del-puerto/']) {
		await page.goto(address);
		const lettersOf = (text: string) => text.replaceAll(/[^\p{L}]+/gu, '');
		const markdown = lettersOf(
			textOf('fixture', `${address}index.md`).replaceAll(/\[\^\d+\]|\]\([^)]*\)/g, ''),
		);
		const paragraphs = await page
			.locator(
				'.question:not(:has(#_changes), #_changes) > p:not(.credit, .text-note), .passage > p:not(.text-note)',
			)
			.evaluateAll((all) =>
				all.map((one) => {
					const copy = one.cloneNode(true) as HTMLElement;
					for (const note of copy.querySelectorAll('sup')) note.remove();
					return copy.textContent;
				}),
			);
		expect(paragraphs.length).toBeGreaterThan(3);
		for (const text of paragraphs) expect(markdown, text).toContain(lettersOf(text));
	}
});
