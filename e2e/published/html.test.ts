import { HtmlValidate, StaticConfigLoader } from 'html-validate';
import { expect, test } from '../visit.ts';
import { pagesOf } from './built-pages.ts';

const validator = new HtmlValidate(
	new StaticConfigLoader({
		extends: ['html-validate:recommended'],
		rules: {
			// Ids of the page frame begin with an underscore, so that no heading or item can have the same id.
			'valid-id': ['error', { relaxed: true }],
			// No page has a form that a button could submit.
			'no-implicit-button-type': 'off',
			// The appearance setting needs `autocomplete="off"`: otherwise Firefox restores an old choice.
			'valid-autocomplete': 'off',
		},
	}),
);

/** A JavaScript value that was printed by mistake. */
const leakedValues = />\s*(true|false|null|undefined|NaN|0|\[object \w+\])\s*</g;

/** Ids that no heading can have, since the check rejects them. */
const itemId =
	/^(venue|stakeholder|relation|claim|event|source|term|picture|correction|exchange|kind)-/;

for (const site of ['fixture', 'real'] as const) {
	test(`every page of the ${site} site is valid HTML`, async () => {
		const pages = pagesOf(site);
		expect(pages.length).toBeGreaterThan(10);
		const faults: string[] = [];
		for (const { file, html } of pages) {
			const { results } = await validator.validateString(html);
			for (const { line, column, ruleId, message } of results.flatMap(({ messages }) => messages)) {
				// A long title only matters in search results, and this page is `noindex`.
				if (ruleId === 'long-title' && html.includes('content="noindex"')) continue;
				faults.push(`${file}:${line}:${column} ${ruleId}: ${message}`);
			}
		}
		expect(faults).toEqual([]);
	});
}

test('no page shows a JavaScript value as text', () => {
	const faults = (['fixture', 'real'] as const).flatMap((site) =>
		pagesOf(site).flatMap(({ file, html }) =>
			Array.from(html.matchAll(leakedValues), ([text]) => `${site}/${file}: ${text}`),
		),
	);
	expect(faults).toEqual([]);
});

test('no heading can have an id that the page frame uses', () => {
	const faults = (['fixture', 'real'] as const).flatMap((site) =>
		pagesOf(site).flatMap(({ file, html }) =>
			Array.from(html.matchAll(/<(?!h\d)[\w-]+ [^>]*\bid="(?!_)([^"]+)"[^>]*>/g))
				.filter(([tag, id = '']) => !itemId.test(id) && !tag.includes('class="passage'))
				.map(([tag]) => `${site}/${file}: ${tag}`),
		),
	);
	expect(faults).toEqual([]);
});

test('every script of a page is in its head or body, and nothing follows `</body>`', () => {
	const faults = (['fixture', 'real'] as const).flatMap((site) =>
		pagesOf(site)
			.filter(
				({ html }) =>
					!/<\/head>\s*<body\b[^>]*>(?:(?!<\/body>).)*<\/body>\s*<\/html>\s*$/s.test(html),
			)
			.map(({ file }) => `${site}/${file}`),
	);
	expect(faults).toEqual([]);
});
