import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';
import { expect, test } from '../visit.ts';
import { type BuiltPage, pagesOf } from './built-pages.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));

/** The data that a page holds for search engines, as it stands there. */
const dataOf = ({ html }: BuiltPage): string[] =>
	Array.from(
		html.matchAll(/<script type="application\/ld\+json">(.*?)<\/script>/g),
		([, data]) => data ?? '',
	);

/** What is wrong with data in the eyes of schema.org’s own types, as the package `schema-dts` has them. */
function faultsIn(data: readonly string[]): string[] {
	const file = join(root, 'e2e/published/data.ts');
	const source = [
		`import type { Graph } from 'schema-dts';`,
		...data.map((one, index) => `export const data${index}: Graph = ${one};`),
	].join('\n');
	const options: ts.CompilerOptions = {
		strict: true,
		noEmit: true,
		skipLibCheck: true,
		types: [],
		module: ts.ModuleKind.ESNext,
		moduleResolution: ts.ModuleResolutionKind.Bundler,
	};
	const host = ts.createCompilerHost(options);
	const { getSourceFile, fileExists } = host;
	host.fileExists = (name) => name === file || fileExists(name);
	host.getSourceFile = (name, ...rest) =>
		name === file
			? ts.createSourceFile(name, source, ts.ScriptTarget.ESNext)
			: getSourceFile(name, ...rest);
	return ts
		.getPreEmitDiagnostics(ts.createProgram([file], options, host))
		.map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, '\n'));
}

for (const site of ['fixture', 'real'] as const) {
	test(`the data of every story of the ${site} site is what schema.org says`, () => {
		test.setTimeout(120_000);
		const data = pagesOf(site).flatMap(dataOf);
		expect(data).toHaveLength(site === 'fixture' ? 8 : 2);
		expect(faultsIn(data)).toEqual([]);
	});

	test(`everything in the data of the ${site} site is named by an anchor of its page`, () => {
		for (const page of pagesOf(site)) {
			for (const data of dataOf(page)) {
				const ids = Array.from(data.matchAll(/"@id":"([^"]*)"/g), ([, id = '']) => id);
				expect(ids.length).toBeGreaterThan(3);
				const missing = ids.filter(
					(id) => !id.startsWith('#') || !page.html.includes(`id="${id.slice(1)}"`),
				);
				expect(missing, page.file).toEqual([]);
			}
		}
	});
}

test('a property that schema.org does not know is found, and a value of another type', () => {
	const graph = (article: object) =>
		JSON.stringify({ '@context': 'https://schema.org', '@graph': [article] });
	const right = { '@type': 'NewsArticle', headline: 'Talks' };
	expect(faultsIn([graph(right)])).toEqual([]);
	expect(faultsIn([graph({ ...right, headlin: 'Talks' })])).toHaveLength(1);
	expect(
		faultsIn([graph({ ...right, publisher: { '@type': 'Place', name: 'Bern' } })]),
	).toHaveLength(1);
});

test('a story has its own days, language, sources, places and people', () => {
	const page = pagesOf('fixture').find(({ address }) => address === 'en/harbour-talks/');
	const [data = '{}'] = page ? dataOf(page) : [];
	const { '@graph': items } = JSON.parse(data) as { '@graph': Record<string, unknown>[] };
	const count = (type: string) => items.filter((item) => item['@type'] === type).length;
	expect(items[0]).toMatchObject({
		'@type': 'NewsArticle',
		headline: 'The harbour talks were held in Doha',
		inLanguage: 'en',
		datePublished: '2024-03-01',
		dateModified: '2024-03-20',
		author: [{ '@type': 'Person', name: 'Ada Example' }],
	});
	expect(count('Place')).toBe(4);
	expect(items[0]?.['citation']).toContainEqual({
		'@type': 'CreativeWork',
		'@id': '#source-north-statement',
	});
	expect(count('Event')).toBeGreaterThan(0);
	expect(count('Person') + count('Country') + count('Organization')).toBeGreaterThan(2);
});
