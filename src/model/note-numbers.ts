import { citedSources } from './citation.ts';
import type { Edition, Prose, Story } from './story.ts';

/**
 * The number of each source that a page cites: first those of its head and its prose, in the order
 * of the text, then those of the facts.
 */
export function noteNumbers(story: Story, edition: Edition, prose: Prose): Map<string, number> {
	const { sure, unsure, points = [] } = edition;
	const head = [sure, unsure, ...points].flatMap((text) => Object.values(text ?? {}));
	const { venues, routes, exchange, relations, claims, events, stakeholders, camps } = story;
	const facts = [venues, routes, exchange, relations, claims, events, stakeholders, camps];
	const cited = [
		...head.flatMap((text) => citedSources(text).map(({ source }) => source)),
		...prose.citations.map(({ source }) => source),
		...sourcesWithin([...facts, story.glossary, story.corrections]),
	];
	return new Map([...new Set(cited)].map((source, index) => [source, index + 1]));
}

/** Every `sources` of facts, however deep, in the order of the files. */
function sourcesWithin(value: unknown): string[] {
	if (typeof value !== 'object' || value === null) return [];
	return Object.entries(value).flatMap(([key, inner]) =>
		key === 'sources' ? (inner as string[]) : sourcesWithin(inner),
	);
}
