import type { Place } from '../../model/problem.ts';
import type { StoryFiles } from '../../model/reading/files.ts';
import type { Locale } from '../../model/text.ts';
import { sentencesOf } from './sentences.ts';
import { shortTextsOf } from './short-texts.ts';

/** A sentence of the prose, or a short text of the facts, as a person checks it. */
export interface Line {
	place: Place;
	/** Undefined where it reads the same in every language: the title of a source. */
	locale: Locale | undefined;
	/** With its citations, as it was written. */
	text: string;
	/** The ids of the sources that it rests on. */
	sources: string[];
	/** The passage that a sentence stands in; nothing for a short text. */
	passage?: string;
	isProse: boolean;
}

/** All that a story says in words, in the order of the files. */
export function linesOf(story: StoryFiles): Line[] {
	return [...story.prose.flatMap((prose) => sentencesOf(prose, story)), ...shortTextsOf(story)];
}
