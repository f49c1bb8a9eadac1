import type { Problem } from '../problem.ts';
import type { StoryFiles } from '../reading/files.ts';
import { namings } from '../reading/namings.ts';
import { writtenFacts } from '../reading/written-facts.ts';
import type { Story } from '../story.ts';

/**
 * Things that are known before what they name, or before there is a reading of them: an edition
 * between the two days would speak of what nobody had heard of, or have nothing to say.
 */
export function orderProblems(story: Story, files: StoryFiles): Problem[] {
	const { placeOf } = writtenFacts(files);
	const knownOf = (items: readonly { id: string; known: string }[]) =>
		new Map(items.map(({ id, known }) => [id, known]));
	const since = { venue: knownOf(story.venues), stakeholder: knownOf(story.stakeholders) };
	const tooEarly = [...namings(story)].flatMap(({ kind, id, known, name, path }) => {
		const named = since[kind].get(id);
		if (named === undefined || known >= named) return [];
		return [
			{
				kind: 'not-yet-known' as const,
				place: placeOf(name, path),
				message: `This is known since ${known}, the ${kind} “${id}” that it names only since ${named}.`,
				hint: `Give “${id}” an earlier \`known\`, or this a later one.`,
			},
		];
	});
	const unread = (['claims', 'relations'] as const).flatMap((name) =>
		story[name].flatMap(({ id, known, standings }) => {
			const first = standings[0]?.from;
			if (first === undefined || first <= known) return [];
			return [
				{
					kind: 'missing-standing' as const,
					place: placeOf(name, [id, 'standings', 0, 'from']),
					message: `This is known since ${known} and read only since ${first}.`,
					hint: `Say how sure it was on ${known}: add a standing from that day.`,
				},
			];
		}),
	);
	return [...tooEarly, ...unread];
}
