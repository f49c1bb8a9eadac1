import { z } from 'astro/zod';
import { citedSources } from '../citation.ts';
import type { ItemKind } from '../id.ts';
import { suggestion } from '../nearest.ts';
import type { Problem } from '../problem.ts';
import type { Part, ProseFile } from '../reading/files.ts';
import { isTag, nodesOf, offsetOf } from '../reading/mdx-file.ts';
import { sliceOf } from '../reading/prose.ts';
import { walk } from '../walk.ts';
import type { KnownIds } from './known-ids.ts';
import { tagPart } from './prose-problems.ts';

/** What each kind of item is called before its id. */
const called: Record<ItemKind, string> = {
	venue: 'venue',
	route: 'route',
	stakeholder: 'stakeholder',
	camp: 'camp',
	kind: 'kind of relation',
	relation: 'relation',
	event: 'event',
	phase: 'phase',
	claim: 'claim',
	source: 'source',
	term: 'term in the glossary',
	picture: 'picture',
	edition: 'edition',
	passage: 'passage',
	page: 'page',
};

/** Every name in data that leads nowhere, and every citation in its short texts. */
export function referenceProblems({ schema, data, placeOf }: Part, ids: KnownIds): Problem[] {
	return [...walk(schema, data)].flatMap(({ schema: at, value, path }) => {
		const meta = z.globalRegistry.get(at);
		if (meta?.refersTo && typeof value === 'string') {
			return missing(meta.refersTo, value, ids, () => placeOf(path));
		}
		if (!meta?.cited || typeof value !== 'object' || value === null) return [];
		return Object.entries(value).flatMap(([locale, text]) =>
			typeof text === 'string'
				? citedSources(text).flatMap(({ source }) =>
						missing('source', source, ids, () => placeOf([...path, locale])),
					)
				: [],
		);
	});
}

/** Every citation and every part in a text that names what is not there. */
export function proseReferenceProblems(prose: ProseFile, ids: KnownIds): Problem[] {
	if (!prose.tree) return [];
	return [...nodesOf(prose.tree)].flatMap(({ node }) => {
		if (isTag(node)) {
			const part = tagPart(node, prose);
			return part ? referenceProblems(part, ids) : [];
		}
		if (node.type !== 'text') return [];
		return citedSources(sliceOf(node, prose.source)).flatMap(({ source, at }) =>
			missing('source', source, ids, () => prose.placeAt(offsetOf(node) + at)),
		);
	});
}

function missing(
	kind: ItemKind,
	id: string,
	ids: KnownIds,
	place: () => Problem['place'],
): Problem[] {
	if (ids[kind].has(id)) return [];
	const hint = suggestion(id, ids[kind]) ?? 'Check the spelling, or add it.';
	return [{ place: place(), message: `There is no ${called[kind]} “${id}”.`, hint }];
}
