import { citedSources } from '../facts/citation.ts';
import type { Edition, Prose, Story } from '../facts/story.ts';

/**
 * The note number of each source that a page cites, by source id. Sources cited in the head and the prose
 * come first, in the order of the text, then the sources of the facts.
 */
export function noteNumbers(story: Story, edition: Edition, prose: Prose): Map<string, number> {
	const { sure, unsure, points = [] } = edition;
	const head = [sure, unsure, ...points].flatMap((text) => Object.values(text ?? {}));
	const { venues, routes, exchange, relations, claims, events, stakeholders, camps } = story;
	const facts = [venues, routes, exchange, relations, claims, events, stakeholders, camps];
	const sourceIds = [
		...head.flatMap((text) => citedSources(text).map(({ source }) => source)),
		...prose.citations.map(({ source }) => source),
		...sourcesWithin([...facts, story.glossary, story.corrections]),
	];
	return new Map([...new Set(sourceIds)].map((source, index) => [source, index + 1]));
}

/** The ids in every `sources` list within a value, at any depth. */
function sourcesWithin(value: unknown): string[] {
	if (typeof value !== 'object' || value === null) return [];
	return Object.entries(value).flatMap(([key, inner]) =>
		key === 'sources' ? (inner as string[]) : sourcesWithin(inner),
	);
}
