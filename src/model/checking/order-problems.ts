import type { Day } from '../facts/day.ts';
import type { Problem } from '../findings/problem.ts';
import type { StoryFiles } from '../reading/files.ts';
import { type Reference, references } from '../reading/references.ts';
import { writtenFacts } from '../reading/written-facts.ts';
import type { Story } from '../facts/story.ts';

/**
 * Items that became known before their first standing, and items that name another before it became known or
 * after it ended. An edition in between would lack a standing, or name something unknown or gone.
 */
export function orderProblems(story: Story, files: StoryFiles): Problem[] {
	const { placeOf } = writtenFacts(files);
	const byId = (items: readonly NamedItem[]) => new Map(items.map((item) => [item.id, item]));
	const itemsByType = { venue: byId(story.venues), stakeholder: byId(story.stakeholders) };
	const misdated = [...references(story)].flatMap((reference) => {
		const item = itemsByType[reference.type].get(reference.id);
		const found = item && (tooEarly(reference, item) ?? tooLate(reference, item));
		return found ? [{ ...found, place: placeOf(reference.name, reference.path) }] : [];
	});
	const withStandings = [
		['claims', story.claims, []],
		['relations', story.relations, []],
		['exchange', story.exchange?.items ?? [], ['items']],
	] as const;
	const withoutStanding = withStandings.flatMap(([name, items, path]) =>
		items.flatMap(({ id, known, standings }) => {
			const first = standings[0]?.from;
			if (first === undefined || first <= known) return [];
			return [
				{
					kind: 'missing-standing' as const,
					place: placeOf(name, [...path, id, 'standings', 0, 'from']),
					message: `This is known from ${known}, but its first standing is from ${first}.`,
					hint: `Add a standing from ${known} that says how sure it was.`,
				},
			];
		}),
	);
	return [...misdated, ...withoutStanding];
}

interface NamedItem {
	id: string;
	known: Day;
	until?: Day | undefined;
}

type ProblemWithoutPlace = Omit<Problem, 'place'>;

function tooEarly(
	{ type, id, known }: Reference,
	named: NamedItem,
): ProblemWithoutPlace | undefined {
	if (known >= named.known) return undefined;
	return {
		kind: 'not-yet-known',
		message: `This is known from ${known}, but it names the ${type} “${id}”, which is known only from ${named.known}.`,
		hint: `Give “${id}” an earlier \`known\`, or give this a later one.`,
	};
}

function tooLate(
	{ type, id, until }: Reference,
	named: NamedItem,
): ProblemWithoutPlace | undefined {
	if (named.until === undefined || (until !== undefined && until <= named.until)) return undefined;
	return {
		kind: 'no-longer-there',
		message: `This ${until === undefined ? 'does not end' : `ends only on ${until}`}, but it names the ${type} “${id}”, which ends on ${named.until}.`,
		hint: `Give this the same \`until\`, or remove the \`until\` of “${id}”.`,
	};
}
