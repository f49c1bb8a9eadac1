import { HtmlValidate, StaticConfigLoader } from 'html-validate';
import { expect, test } from '../visit.ts';
import { pagesOf } from './built-pages.ts';

const validator = new HtmlValidate(
	new StaticConfigLoader({
		extends: ['html-validate:recommended'],
		rules: {
			// Ids of the frame begin with an underscore, so that no heading and no item has the same.
			'valid-id': ['error', { relaxed: true }],
			// There is no form on any page that a button could send.
			'no-implicit-button-type': 'off',
			// Firefox restores the radios of an appearance that is no longer chosen, unless told not to.
			'valid-autocomplete': 'off',
		},
	}),
);

for (const site of ['fixture', 'real'] as const) {
	test(`every page of the ${site} site is valid HTML`, async () => {
		const pages = pagesOf(site);
		expect(pages.length).toBeGreaterThan(10);
		const faults: string[] = [];
		for (const { file, html } of pages) {
			const { results } = await validator.validateString(html);
			for (const { line, column, ruleId, message } of results.flatMap(({ messages }) => messages)) {
				// A long title is bad in a list of results, and this page is in none.
				if (ruleId === 'long-title' && html.includes('content="noindex"')) continue;
				faults.push(`${file}:${line}:${column} ${ruleId}: ${message}`);
			}
		}
		expect(faults).toEqual([]);
	});
}
