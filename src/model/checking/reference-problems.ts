import { z } from 'astro/zod';
import { brokenCitations, citedSources } from '../citation.ts';
import type { ItemKind } from '../id.ts';
import { suggestion } from '../nearest.ts';
import type { Problem } from '../problem.ts';
import type { Part, ProseFile } from '../reading/files.ts';
import { isTag, nodesOf, offsetOf } from '../reading/mdx-file.ts';
import { sliceOf } from '../reading/prose.ts';
import { walk } from '../walk.ts';
import { wordsAt } from '../words-at.ts';
import { type KnownIds } from './known-ids.ts';
import { recordOf } from '../record.ts';
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

/** Every name in data that leads nowhere. */
export function referenceProblems({ schema, data, placeOf }: Part, ids: KnownIds): Problem[] {
	return [...walk(schema, data)].flatMap(({ schema: at, value, path }) => {
		const meta = z.globalRegistry.get(at);
		if (meta?.refersTo && typeof value === 'string') {
			// What cannot be an id is told as that.
			if (!z.core.safeParse(at, value).success) return [];
			return missing(meta.refersTo, value, ids, () => placeOf(path));
		}
		return [];
	});
}

/** Citations in the short texts that may cite: broken ones, and those of unknown sources. */
export function citationProblems({ schema, data, placeOf }: Part, ids: KnownIds): Problem[] {
	const mayCite = new Set<string>();
	return [...walk(schema, data)].flatMap(({ schema: at, value, path }) => {
		if (z.globalRegistry.get(at)?.cited) {
			for (const locale of Object.keys(recordOf(value))) mayCite.add([...path, locale].join('/'));
		}
		if (typeof value !== 'string' || !mayCite.has(path.join('/'))) return [];
		const place = (words: string, offset: number) => placeOf(path, wordsAt(value, words, offset));
		return [
			...brokenCitations(value).map((offset) => notACitation(place('[', offset))),
			...citedSources(value).flatMap(({ source, at: offset }) =>
				missing('source', source, ids, () => place(source, offset)),
			),
		];
	});
}

/** Something that was meant as a citation and is none. */
export function notACitation(place: Problem['place']): Problem {
	return {
		kind: 'wrong-citation',
		place,
		message: 'This is not a citation.',
		hint: 'Write [@source], or [@one; @two] for several.',
	};
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
	const known = ids[kind];
	if (!known || known.has(id)) return [];
	const hint = suggestion(id, known) ?? 'Check the spelling, or add it.';
	return [
		{ kind: 'unknown-name', place: place(), message: `There is no ${called[kind]} “${id}”.`, hint },
	];
}
