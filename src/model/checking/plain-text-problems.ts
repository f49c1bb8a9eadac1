import { z } from 'astro/zod';
import { brokenCitations, citedSources } from '../facts/citation.ts';
import type { Problem } from '../findings/problem.ts';
import type { LocatedData } from '../reading/files.ts';
import { walk } from '../reading/walk.ts';
import { wordsAt } from '../reading/words-at.ts';

/** Markup that is parsed in prose but shown literally in short texts. */
const marks = [
	/(\*\*|__|~~)(?=\S)[^\n]*?\S\1/,
	/(?<![\p{L}\p{N}*])\*(?=\S)[^*\n]+(?<=\S)\*(?![\p{L}\p{N}*])/u,
	/(?<![\p{L}\p{N}_])_(?=\S)[^_\n]+(?<=\S)_(?![\p{L}\p{N}_])/u,
	/`[^`\n]+`/,
	/!?\[[^\]\n]*\]\([^)\n]*\)/,
	/<\/?[A-Za-z][^>\n]*>/,
	/\{\/\*/,
	/&(?:#\d+|#x[\da-f]+|[a-z]{2,}\d*);/i,
	/^(?:#{1,6}|[-+*>]) (?=\S)/,
];

/** Markdown and parts in short texts, and citations where none are allowed: readers would see the marks. */
export function plainTextProblems({ schema, data, placeOf }: LocatedData): Problem[] {
	// `cited` is set on the localized text, one level above the text in each language.
	const citablePaths = new Set<unknown>();
	return walk(schema, data).flatMap(({ schema: valueSchema, value, path }) => {
		const meta = z.globalRegistry.get(valueSchema);
		if (meta?.cited) citablePaths.add(path.join('/'));
		if (typeof value !== 'string' || !meta?.plain) return [];
		const found = firstMark(value);
		const citationAt = citablePaths.has(path.slice(0, -1).join('/'))
			? undefined
			: firstCitation(value);
		const place = (words: string, offset: number) => placeOf(path, wordsAt(value, words, offset));
		return [
			...(found
				? [
						{
							kind: 'not-plain' as const,
							place: place(found.words, found.at),
							message: `Readers would see “${found.words.trim()}” exactly as written, with its markup.`,
							hint: 'Markup does not work in short texts: use only words.',
						},
					]
				: []),
			...(citationAt === undefined
				? []
				: [
						{
							kind: 'wrong-citation' as const,
							place: place('[', citationAt),
							message: 'This text cannot have citations: readers would see the brackets.',
							hint: 'Cite the source in the prose, or name it under `sources`.',
						},
					]),
		];
	});
}

function firstMark(text: string): { words: string; at: number } | undefined {
	const [first] = marks
		.map((mark) => mark.exec(text))
		.filter((match) => match !== null)
		.map(({ 0: words, index }) => ({ words, at: index }))
		.toSorted((a, b) => a.at - b.at);
	return first;
}

/** The offset of the first citation in a text, valid or broken. */
function firstCitation(text: string): number | undefined {
	// `citedSources` gives the offset of the id, which follows the “[@”.
	return [...citedSources(text).map(({ at }) => at - 2), ...brokenCitations(text)].sort(
		(a, b) => a - b,
	)[0];
}
