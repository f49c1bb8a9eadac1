import { z } from 'astro/zod';
import { splitCitations } from '../facts/citation.ts';
import type { Notice } from '../findings/problem.ts';
import type { LocatedData } from '../reading/files.ts';
import { type Visit, walk } from '../reading/walk.ts';

/** Texts with more words than fit where they are shown. */
export function lengthNotices({ schema, data, placeOf }: LocatedData): Notice[] {
	return [...limitedTexts(schema, data)].flatMap(({ value, path, maxWords }) => {
		const texts: [path: Visit['path'], text: unknown][] =
			typeof value === 'object' && value !== null
				? Object.entries(value).map(([locale, text]) => [[...path, locale], text])
				: [[path, value]];
		return texts.flatMap(([at, text]) => {
			const count = typeof text === 'string' ? countWords(text) : 0;
			if (count <= maxWords) return [];
			return [
				{
					kind: 'too-long' as const,
					place: placeOf(at),
					message: `This text has ${count} words; there is room for ${maxWords}.`,
					hint: 'Shorten it; the rest can go into the prose.',
				},
			];
		});
	});
}

function* limitedTexts(schema: z.core.$ZodType, data: unknown) {
	for (const { schema: valueSchema, value, path } of walk(schema, data)) {
		const maxWords = z.globalRegistry.get(valueSchema)?.words;
		if (maxWords !== undefined) yield { value, path, maxWords };
	}
}

function countWords(text: string): number {
	const words = splitCitations(text).filter((piece) => typeof piece === 'string');
	return words
		.join(' ')
		.split(/\s+/)
		.filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
}
