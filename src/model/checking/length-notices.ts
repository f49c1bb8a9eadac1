import { z } from 'astro/zod';
import { splitCitations } from '../citation.ts';
import type { Notice } from '../problem.ts';
import type { Part } from '../reading/files.ts';
import { type Visit, walk } from '../walk.ts';

/** Texts with more words than there is room for where they are shown. */
export function lengthNotices({ schema, data, placeOf }: Part): Notice[] {
	return [...walkOuter(schema, data)].flatMap(({ value, path, room }) => {
		const texts: [path: Visit['path'], text: unknown][] =
			typeof value === 'object' && value !== null
				? Object.entries(value).map(([locale, text]) => [[...path, locale], text])
				: [[path, value]];
		return texts.flatMap(([at, text]) => {
			const count = typeof text === 'string' ? wordsOf(text) : 0;
			if (count <= room) return [];
			return [
				{
					kind: 'too-long' as const,
					place: placeOf(at),
					message: `This text has ${count} words; there is room for ${room}.`,
					hint: 'Shorten it; the rest can stand in the prose.',
				},
			];
		});
	});
}

function* walkOuter(schema: z.core.$ZodType, data: unknown) {
	for (const { schema: at, value, path } of walk(schema, data)) {
		const room = z.globalRegistry.get(at)?.words;
		if (room !== undefined) yield { value, path, room };
	}
}

function wordsOf(text: string): number {
	const words = splitCitations(text).filter((piece) => typeof piece === 'string');
	return words
		.join(' ')
		.split(/\s+/)
		.filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
}
