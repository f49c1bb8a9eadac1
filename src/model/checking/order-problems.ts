import type { Day } from '../facts/day.ts';
import type { Problem } from '../findings/problem.ts';
import type { StoryFiles } from '../reading/files.ts';
import { type Reference, references } from '../reading/references.ts';
import { writtenFacts } from '../reading/written-facts.ts';
import type { Story } from '../facts/story.ts';

/**
 * Items that are known before their first standing or before an item that they name, or that outlast
 * that item. An edition between the two days would lack a standing, or name something unknown or gone.
 */
export function orderProblems(story: Story, files: StoryFiles): Problem[] {
	const { placeOf } = writtenFacts(files);
	const byId = (items: readonly Spanned[]) => new Map(items.map((item) => [item.id, item]));
	const itemsByType = { venue: byId(story.venues), stakeholder: byId(story.stakeholders) };
	const misdated = [...references(story)].flatMap((naming) => {
		const item = itemsByType[naming.type].get(naming.id);
		const found = item && (tooEarly(naming, item) ?? tooLate(naming, item));
		return found ? [{ ...found, place: placeOf(naming.name, naming.path) }] : [];
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

interface Spanned {
	id: string;
	known: Day;
	until?: Day | undefined;
}

type Found = Omit<Problem, 'place'>;

function tooEarly({ type, id, known }: Reference, named: Spanned): Found | undefined {
	if (known >= named.known) return undefined;
	return {
		kind: 'not-yet-known',
		message: `This is known from ${known}, but the ${type} “${id}” that it names only from ${named.known}.`,
		hint: `Give “${id}” an earlier \`known\`, or this a later one.`,
	};
}

function tooLate({ type, id, until }: Reference, named: Spanned): Found | undefined {
	if (named.until === undefined || (until !== undefined && until <= named.until)) return undefined;
	return {
		kind: 'no-longer-there',
		message: `The ${type} “${id}” ends on ${named.until}, but this, which names it, ${until === undefined ? 'does not end' : `ends only on ${until}`}.`,
		hint: `Give this the same \`until\`, or remove the \`until\` of “${id}”.`,
	};
}
