import type { FactFile } from '../facts.ts';
import type { Problem } from '../problem.ts';
import type { StoryFiles } from '../reading/files.ts';
import { writtenFacts } from '../reading/written-facts.ts';
import type { Story } from '../story.ts';

/**
 * Things that are known before what they name: an edition between the two days would speak of what
 * nobody had heard of.
 */
export function orderProblems(story: Story, files: StoryFiles): Problem[] {
	const { placeOf } = writtenFacts(files);
	const knownOf = (items: readonly { id: string; known: string }[]) =>
		new Map(items.map(({ id, known }) => [id, known]));
	const venues = knownOf(story.venues);
	const stakeholders = knownOf(story.stakeholders);
	const tooEarly = (
		name: FactFile,
		path: (string | number)[],
		known: string,
		named: { what: string; id: string; known: string | undefined },
	): Problem[] =>
		named.known === undefined || known >= named.known
			? []
			: [
					{
						place: placeOf(name, path),
						message: `This is known since ${known}, the ${named.what} “${named.id}” that it names only since ${named.known}.`,
						hint: `Give “${named.id}” an earlier \`known\`, or this a later one.`,
					},
				];
	return [
		...story.relations.flatMap(({ id, from, to, known }) =>
			(
				[
					['from', from],
					['to', to],
				] as const
			).flatMap(([field, end]) =>
				tooEarly('relations', [id, field], known, {
					what: 'stakeholder',
					id: end,
					known: stakeholders.get(end),
				}),
			),
		),
		...story.routes.flatMap(({ id, through, known }) =>
			through.flatMap((venue, index) =>
				tooEarly('routes', [id, 'through', index], known, {
					what: 'venue',
					id: venue,
					known: venues.get(venue),
				}),
			),
		),
	];
}
