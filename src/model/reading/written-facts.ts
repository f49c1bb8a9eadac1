import { z } from 'astro/zod';
import type { factSchemas } from '../facts/fact-files.ts';
import { type FactFile } from '../facts/fact-files.ts';
import type { Place } from '../findings/problem.ts';
import { factsNamed } from './facts-named.ts';
import type { Path } from './walk.ts';
import type { StoryFiles } from './files.ts';

type ParsedFacts = { [Name in FactFile]?: z.output<(typeof factSchemas)[Name]> };

/** The facts of a story that passed the check, merged from all its files, and the places of their values. */
export interface WrittenFacts {
	facts: ParsedFacts;
	placeOf: (name: FactFile, path: Path) => Place;
}

/** Parses and merges the facts in YAML files and in front matter. The result is cached, because several checks use it. */
export function writtenFacts(story: StoryFiles): WrittenFacts {
	const facts = cache.get(story) ?? merge(story);
	cache.set(story, facts);
	return facts;
}

const cache = new WeakMap<StoryFiles, WrittenFacts>();

function merge(story: StoryFiles): WrittenFacts {
	const facts: Record<string, Record<string, unknown>> = {};
	for (const { name, schema, data } of story.facts) {
		facts[name] = { ...facts[name], ...(z.core.parse(schema, data) as Record<string, unknown>) };
	}
	return {
		facts,
		placeOf: (name, path) => {
			const candidates = factsNamed(story, name);
			const hasItem = ({ data }: { data: unknown }) =>
				Object.hasOwn(data as object, String(path[0]));
			const holder = candidates.find(hasItem) ?? candidates[0];
			return holder?.placeOf(path) ?? { file: story.folder, line: 1, column: 1 };
		},
	};
}
