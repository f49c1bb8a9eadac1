import type { FactFile } from '../facts/fact-files.ts';
import type { LocatedFacts, StoryFiles } from './files.ts';

/** A story’s facts of one type: from a YAML file, a field of the front matter, or both. */
export function factsNamed<Name extends FactFile>(
	story: StoryFiles,
	name: Name,
): LocatedFacts<Name>[] {
	return story.facts.filter((facts): facts is LocatedFacts<Name> => facts.name === name);
}
