import { z } from 'astro/zod';
import { citedSources } from '../citation.ts';
import type { Notice } from '../problem.ts';
import type { StoryFiles } from '../reading/files.ts';
import { readProse } from '../reading/prose.ts';
import { walk } from '../walk.ts';
import { factsNamed } from '../reading/facts-named.ts';
import { recordOf } from '../record.ts';

/** Sources that nothing rests on. */
export function sourceNotices(story: StoryFiles): Notice[] {
	const used = new Set(
		story.prose.flatMap((prose) => readProse(prose).citations.map(({ source }) => source)),
	);
	for (const { schema, data } of story.facts) {
		for (const { schema: at, value } of walk(schema, data)) {
			const meta = z.globalRegistry.get(at);
			if (meta?.refersTo === 'source' && typeof value === 'string') used.add(value);
			if (!meta?.cited) continue;
			for (const text of Object.values(recordOf(value))) {
				for (const { source } of citedSources(String(text))) used.add(source);
			}
		}
	}
	return factsNamed(story, 'sources').flatMap(({ data, placeOf }) =>
		Object.keys(recordOf(data))
			.filter((id) => !used.has(id))
			.map((id) => ({
				kind: 'unused-source' as const,
				place: placeOf([id], 'key'),
				message: `Nothing cites the source “${id}”.`,
				hint: `Cite it where it is used, as [@${id}] or under \`sources\`, or remove it.`,
			})),
	);
}
