import type { FactFile } from '../facts.ts';
import type { FactPart, StoryFiles } from './files.ts';

/** The parts of a story that hold one kind of fact: YAML file, front matter, or both. */
export function factsNamed(story: StoryFiles, name: FactFile): FactPart[] {
	return story.facts.filter((part) => part.name === name);
}
