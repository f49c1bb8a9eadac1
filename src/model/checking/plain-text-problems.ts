import { z } from 'astro/zod';
import { brokenCitations, citedSources } from '../citation.ts';
import type { Problem } from '../problem.ts';
import type { Part } from '../reading/files.ts';
import { walk } from '../walk.ts';
import { wordsAt } from '../words-at.ts';

/** What would be read as marks in the prose, and stands as it is written everywhere else. */
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

/** Markdown, parts and citations in short texts that are printed as they stand. */
export function plainTextProblems({ schema, data, placeOf }: Part): Problem[] {
	const mayCite = new Set<unknown>();
	return [...walk(schema, data)].flatMap(({ schema: at, value, path }) => {
		const meta = z.globalRegistry.get(at);
		if (meta?.cited) mayCite.add(path.join('/'));
		if (typeof value !== 'string' || !meta?.plain) return [];
		const found = firstMark(value);
		const cited = mayCite.has(path.slice(0, -1).join('/')) ? undefined : firstCitation(value);
		const place = (words: string, offset: number) => placeOf(path, wordsAt(value, words, offset));
		return [
			...(found
				? [
						{
							kind: 'not-plain' as const,
							place: place(found.words, found.at),
							message: `A reader would see “${found.words.trim()}” with its marks.`,
							hint: 'This text is printed as it stands: write the words alone.',
						},
					]
				: []),
			...(cited === undefined
				? []
				: [
						{
							kind: 'wrong-citation' as const,
							place: place('[', cited),
							message: 'This text cannot cite: its reader would see the marks.',
							hint: 'Cite it in the prose, or name the source under `sources`.',
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

/** The offset of the first citation of a text, right or wrong. */
function firstCitation(text: string): number | undefined {
	return [...citedSources(text).map(({ at }) => at - 2), ...brokenCitations(text)].sort(
		(a, b) => a - b,
	)[0];
}
