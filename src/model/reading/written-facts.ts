import { z } from 'astro/zod';
import type { factSchemas } from '../facts.ts';
import { type FactFile } from '../facts.ts';
import type { Place } from '../problem.ts';
import type { Path } from '../walk.ts';
import type { StoryFiles } from './files.ts';

type Written = { [Name in FactFile]?: z.output<(typeof factSchemas)[Name]> };

/** The facts of a story that passed the check, from all its files, and where each stands. */
export interface WrittenFacts {
	facts: Written;
	placeOf: (name: FactFile, path: Path) => Place;
}

/** Puts together the facts that stand in YAML files and in the front matter. */
export function writtenFacts(story: StoryFiles): WrittenFacts {
	const facts = written.get(story) ?? put(story);
	written.set(story, facts);
	return facts;
}

// Several checks of one story ask for them.
const written = new WeakMap<StoryFiles, WrittenFacts>();

function put(story: StoryFiles): WrittenFacts {
	const facts: Record<string, Record<string, unknown>> = {};
	for (const { name, schema, data } of story.facts) {
		facts[name] = { ...facts[name], ...(z.core.parse(schema, data) as Record<string, unknown>) };
	}
	return {
		facts: facts,
		placeOf: (name, path) => {
			const parts = story.facts.filter((part) => part.name === name);
			const holds = ({ data }: { data: unknown }) => Object.hasOwn(data as object, String(path[0]));
			const part = parts.find(holds) ?? parts[0];
			return part?.placeOf(path) ?? { file: story.folder, line: 1, column: 1 };
		},
	};
}
