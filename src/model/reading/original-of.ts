import type { ProseFile, StoryFiles } from './files.ts';

/** The prose from which the other languages of a story are translated, if the story has just one original. */
export function originalOf({
	prose,
	original,
}: Pick<StoryFiles, 'prose' | 'original'>): ProseFile | undefined {
	return prose.find(({ locale }) => locale === original);
}
