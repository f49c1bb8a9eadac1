import { z } from 'astro/zod';
import { brokenCitations, citedSources } from '../facts/citation.ts';
import type { ItemType } from '../facts/id.ts';
import { items } from '../facts/items.ts';
import { suggestion } from '../findings/nearest.ts';
import type { Problem } from '../findings/problem.ts';
import type { LocatedData, ProseFile } from '../reading/files.ts';
import { isTag, nodesOf, offsetOf } from '../reading/mdx-file.ts';
import { sliceOf } from '../reading/prose.ts';
import { shortTexts } from '../reading/short-texts.ts';
import { walk } from '../reading/walk.ts';
import { wordsAt } from '../reading/words-at.ts';
import { brokenCitation } from './broken-citation.ts';
import { type KnownIds } from './known-ids.ts';
import { attributesOfTag } from './prose-problems.ts';

/** The word for a type of item in a message. */
function wordFor(type: ItemType): string {
	return type === 'passage' || type === 'page' ? type : items[type].label;
}

/** References in data to items that do not exist. */
export function referenceProblems(
	{ schema, data, placeOf }: LocatedData,
	ids: KnownIds,
): Problem[] {
	return walk(schema, data).flatMap(({ schema: valueSchema, value, path }) => {
		const meta = z.globalRegistry.get(valueSchema);
		if (meta?.refersTo && typeof value === 'string') {
			// `schemaProblems` reports a value that cannot be an id.
			if (!z.core.safeParse(valueSchema, value).success) return [];
			return missingItemProblems(meta.refersTo, value, ids, () => placeOf(path));
		}
		return [];
	});
}

/** Broken citations, and citations of unknown sources, in the short texts that may have them. */
export function citationProblems(located: LocatedData, ids: KnownIds): Problem[] {
	return shortTexts(located).flatMap(({ text, mayCite, placeOf }) => {
		if (!mayCite) return [];
		const place = (words: string, offset: number) => placeOf(wordsAt(text, words, offset));
		return [
			...brokenCitations(text).map((offset) => brokenCitation(place('[', offset))),
			...citedSources(text).flatMap(({ source, at: offset }) =>
				missingItemProblems('source', source, ids, () => place(source, offset)),
			),
		];
	});
}

/** Citations and parts in a text that refer to items that do not exist. */
export function proseReferenceProblems(prose: ProseFile, ids: KnownIds): Problem[] {
	if (!prose.tree) return [];
	return [...nodesOf(prose.tree)].flatMap(({ node }) => {
		if (isTag(node)) {
			const attributes = attributesOfTag(node, prose);
			return attributes ? referenceProblems(attributes, ids) : [];
		}
		if (node.type !== 'text') return [];
		return citedSources(sliceOf(node, prose.source)).flatMap(({ source, at }) =>
			missingItemProblems('source', source, ids, () => prose.placeAt(offsetOf(node) + at)),
		);
	});
}

function missingItemProblems(
	type: ItemType,
	id: string,
	ids: KnownIds,
	place: () => Problem['place'],
): Problem[] {
	const known = ids[type];
	if (!known || known.has(id)) return [];
	const hint = suggestion(id, known) ?? 'Check the spelling, or add it.';
	return [
		{
			kind: 'unknown-name',
			place: place(),
			message: `There is no ${wordFor(type)} “${id}”.`,
			hint,
		},
	];
}
