import { z } from 'astro/zod';
import { citedSources } from '../facts/citation.ts';
import type { Notice } from '../findings/problem.ts';
import type { StoryFiles } from '../reading/files.ts';
import { readProse } from '../reading/prose.ts';
import { shortTexts } from '../reading/short-texts.ts';
import { walk } from '../reading/walk.ts';
import { itemsOf } from '../reading/items-of.ts';

/** Sources that nothing cites. */
export function sourceNotices(story: StoryFiles): Notice[] {
	const citedIds = new Set(
		story.prose.flatMap((prose) => readProse(prose).citations.map(({ source }) => source)),
	);
	for (const facts of story.facts) {
		for (const { schema, value } of walk(facts.schema, facts.data)) {
			const isSource = z.globalRegistry.get(schema)?.refersTo === 'source';
			if (isSource && typeof value === 'string') citedIds.add(value);
		}
		for (const { text } of shortTexts(facts).filter(({ mayCite }) => mayCite)) {
			for (const { source } of citedSources(text)) citedIds.add(source);
		}
	}
	return itemsOf(story, 'sources')
		.filter(({ id }) => !citedIds.has(id))
		.map(({ id, placeOf }) => ({
			kind: 'unused-source' as const,
			place: placeOf([], 'key'),
			message: `Nothing cites the source “${id}”.`,
			hint: `Cite it where it is used, as [@${id}] or under \`sources\`, or remove it.`,
		}));
}
