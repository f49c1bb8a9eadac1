import { expect, test } from '../visit.ts';
import { filesOf, textOf } from './built-pages.ts';

interface StoryJson {
	id: string;
	title: string;
	claims: { text: Record<string, string> }[];
	events: { title: Record<string, string> }[];
	sources: { url?: string }[];
}

for (const site of ['fixture', 'real'] as const) {
	test(`no page of the ${site} site has a claim, an event or a source of another story`, () => {
		const factsOf = new Map<string, Set<string>>();
		const pagesOf = new Map<string, string[]>();
		for (const file of filesOf(site, '/story.json')) {
			const data = JSON.parse(textOf(site, file)) as StoryJson;
			const facts = [
				...data.claims.flatMap(({ text }) => Object.values(text)),
				...data.events.flatMap(({ title }) => Object.values(title)),
				...data.sources.flatMap(({ url }) => url ?? []),
			];
			const all = factsOf.get(data.id) ?? new Set();
			factsOf.set(data.id, new Set([...all, ...facts]));
			const page = file.replace(/story\.json$/, 'index.html');
			pagesOf.set(data.id, [...(pagesOf.get(data.id) ?? []), page]);
		}
		expect(factsOf.size).toBeGreaterThan(0);
		for (const [id, pages] of pagesOf) {
			const own = factsOf.get(id) ?? new Set();
			const others = [...factsOf.values()].flatMap((facts) => [...facts]);
			const foreign = [...new Set(others)].filter((fact) => !own.has(fact));
			for (const page of pages) {
				const text = textOf(site, page);
				expect(
					foreign.filter((fact) => text.includes(fact)),
					page,
				).toEqual([]);
			}
		}
	});
}
