import type { Problem } from '../findings/problem.ts';
import type { StoryFiles } from '../reading/files.ts';
import { writtenFacts } from '../reading/written-facts.ts';
import type { Story } from '../facts/story.ts';

/** Editions that need a publication day but have none, or that have one before their own day. */
export function publicationProblems({ published }: Story, files: StoryFiles): Problem[] {
	const { facts, placeOf } = writtenFacts(files);
	return Object.entries(facts.editions ?? {}).flatMap(([date, edition]): Problem[] => {
		if (edition.published === undefined) {
			if (date <= published) return [];
			return [
				{
					kind: 'known-missing' as const,
					place: placeOf('editions', [date]),
					message: `The story was first published on ${published}, but this edition shows a later day.`,
					hint: `Say when readers could first read it: \`published: ${date}\`.`,
				},
			];
		}
		if (edition.published >= date) return [];
		return [
			{
				kind: 'reversed-dates' as const,
				place: placeOf('editions', [date, 'published']),
				message: `This edition was published on ${edition.published}, but shows what was known on ${date}.`,
				hint: `Write ${date} or a later day.`,
			},
		];
	});
}
