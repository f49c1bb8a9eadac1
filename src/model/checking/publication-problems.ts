import type { Problem } from '../problem.ts';
import type { StoryFiles } from '../reading/files.ts';
import { writtenFacts } from '../reading/written-facts.ts';
import type { Story } from '../story.ts';

/** Editions that cannot have been published when they say, or do not say when. */
export function publicationProblems({ published }: Story, files: StoryFiles): Problem[] {
	const { facts, placeOf } = writtenFacts(files);
	return Object.entries(facts.editions ?? {}).flatMap(([date, edition]): Problem[] => {
		if (edition.published === undefined) {
			if (date <= published) return [];
			return [
				{
					kind: 'known-missing' as const,
					place: placeOf('editions', [date]),
					message: `The story was first published on ${published}, and this edition tells of a later day.`,
					hint: `Say when readers could first read it: \`published: ${date}\`.`,
				},
			];
		}
		if (edition.published >= date) return [];
		return [
			{
				kind: 'reversed-dates' as const,
				place: placeOf('editions', [date, 'published']),
				message: `It was published on ${edition.published}, and tells what was known on ${date}.`,
				hint: 'Give it that day or a later one.',
			},
		];
	});
}
