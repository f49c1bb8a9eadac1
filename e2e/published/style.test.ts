import { fileURLToPath } from 'node:url';
import { ESLint } from 'eslint';
import { expect, test } from '../visit.ts';
import { filesOf, pagesOf, textOf } from './built-pages.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
const eslint = new ESLint({ cwd: root, overrideConfigFile: '.config/eslint.config.js' });

for (const site of ['fixture', 'real'] as const) {
	test(`the ${site} site has no CSS that only some browsers support or that can freeze a browser`, async () => {
		test.setTimeout(120_000);
		const faults: string[] = [];
		for (const [style, file] of stylesOf(site)) {
			const [result] = await eslint.lintText(style, { filePath: `${root}/built.css` });
			for (const { ruleId, message } of result?.messages ?? [])
				faults.push(`${file} ${ruleId}: ${message}`);
		}
		// A story has thousands of similar rules for highlighting, so the same fault may recur.
		expect([...new Set(faults)]).toEqual([]);
	});
}

test('the lint refuses :has() with a pointer or focus state in any nesting', async () => {
	for (const style of [
		'.a:has(.b:hover) { top: 0 }',
		'.a:has(.b) .c:hover { top: 0 }',
		'.a:hover { &:has(.b) { top: 0 } }',
		'.a:has(.b) { &:hover { top: 0 } }',
		'.a:has(.b) { .c { .d:focus-visible { top: 0 } } }',
		'@media print { .a:focus-within { .c:has(.b) { top: 0 } } }',
	]) {
		const [result] = await eslint.lintText(`${style}\n`, { filePath: `${root}/built.css` });
		const rules = result?.messages.map(({ ruleId }) => ruleId);
		expect(rules, style).toEqual(['no-restricted-syntax']);
	}
	const [allowed] = await eslint.lintText('.a:has(.b) { top: 0 }\n.c:hover { top: 0 }\n', {
		filePath: `${root}/built.css`,
	});
	expect(allowed?.messages).toEqual([]);
});

/** Every style sheet in the files, pages and pictures of a built site, with the first file that has it. */
function stylesOf(site: 'fixture' | 'real'): Map<string, string> {
	const found = new Map<string, string>();
	const add = (style: string, file: string) => found.set(style, found.get(style) ?? file);
	for (const file of filesOf(site, '.css')) add(textOf(site, file), file);
	const pictures = filesOf(site, '.svg').map((file) => ({ file, html: textOf(site, file) }));
	for (const { file, html } of [...pagesOf(site), ...pictures])
		for (const [, style = ''] of html.matchAll(/<style\b[^>]*>(.*?)<\/style>/gs)) add(style, file);
	return found;
}
