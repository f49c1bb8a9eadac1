import { recordOf } from '../../model/record.ts';
import { suggestion } from '../../model/nearest.ts';
import type { Finding } from '../../model/problem.ts';
import type { StoryFiles } from '../../model/reading/files.ts';
import { nodesOf, offsetOf } from '../../model/reading/mdx-file.ts';
import type { Path } from '../../model/walk.ts';
import type { FactSheet } from './fact-sheet.ts';

/** Addresses that the fact sheet lacks, an archive's or any other, and titles that it did not see on the page. */
export function sourceProblems(story: StoryFiles, sheet: FactSheet): Finding[] {
	const known = new Map(Object.values(sheet).map(({ url, title }) => [url, title]));
	const addresses = [...known.keys()];
	const unknown = (url: string): Pick<Finding, 'message' | 'hint'> => ({
		message: `The fact sheet has no page with the address ${url}.`,
		hint: suggestion(url, addresses) ?? 'Name a page that the fact sheet has.',
	});
	const inFacts = story.facts.flatMap(({ name, data, placeOf }) => {
		const strange = [...addressesIn(data)]
			.filter(({ url }) => !known.has(url))
			.map(({ url, path }) => ({ place: placeOf(path), ...unknown(url) }));
		if (name !== 'sources') return strange;
		const titles = Object.entries(recordOf(data)).flatMap(([id, source]) => {
			const { title, url } = recordOf(source);
			if (title === undefined || title === known.get(String(url))) return [];
			const shown = known.get(String(url));
			return {
				place: placeOf([id, 'title']),
				message: `“${String(title)}” was not seen as the title of this page.`,
				hint: shown
					? `The fact sheet saw “${shown}”.`
					: 'Write what it is about under `subject`, in words of ours.',
			};
		});
		return [...strange, ...titles];
	});
	const inProse = story.prose.flatMap(({ tree, placeAt }) =>
		[...(tree ? nodesOf(tree) : [])].flatMap(({ node }) =>
			node.type === 'link' && isWeb(node.url) && !known.has(node.url)
				? [{ place: placeAt(offsetOf(node)), ...unknown(node.url) }]
				: [],
		),
	);
	return [...inFacts, ...inProse];
}

function isWeb(text: string): boolean {
	return /^https?:\/\//.test(text);
}

/** Every web address among the values of a file. */
function* addressesIn(value: unknown, path: Path = []): Generator<{ url: string; path: Path }> {
	if (typeof value === 'string' && isWeb(value)) yield { url: value, path };
	if (typeof value !== 'object' || value === null) return;
	for (const [key, inner] of Object.entries(value)) yield* addressesIn(inner, [...path, key]);
}
