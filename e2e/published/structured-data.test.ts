import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';
import { expect, test } from '../visit.ts';
import { type BuiltPage, pagesOf } from './built-pages.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));

/** The structured data on a page, as JSON-LD text. */
const dataOf = ({ html }: BuiltPage): string[] =>
	Array.from(
		html.matchAll(/<script type="application\/ld\+json">(.*?)<\/script>/g),
		([, data]) => data ?? '',
	);

/** The errors that TypeScript finds in structured data, given the types of schema.org from `schema-dts`. */
function errorsIn(data: readonly string[]): string[] {
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
	test(`the structured data of every story of the ${site} site follows schema.org`, () => {
		test.setTimeout(120_000);
		const data = pagesOf(site).flatMap(dataOf);
		if (site === 'fixture') expect(data).toHaveLength(8);
		expect(data.length).toBeGreaterThan(0);
		expect(errorsIn(data)).toEqual([]);
	});

	test(`every id in the structured data of the ${site} site is an anchor on its page`, () => {
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

test('an unknown property and a value of the wrong type are found', () => {
	const graph = (article: object) =>
		JSON.stringify({ '@context': 'https://schema.org', '@graph': [article] });
	const valid = { '@type': 'NewsArticle', headline: 'Talks' };
	expect(errorsIn([graph(valid)])).toEqual([]);
	expect(errorsIn([graph({ ...valid, headlin: 'Talks' })])).toHaveLength(1);
	expect(
		errorsIn([graph({ ...valid, publisher: { '@type': 'Place', name: 'Bern' } })]),
	).toHaveLength(1);
});

test('the structured data of a story has its days, language, sources, venues and stakeholders', () => {
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
