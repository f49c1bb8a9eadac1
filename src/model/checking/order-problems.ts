import type { Day } from '../day.ts';
import type { Problem } from '../problem.ts';
import type { StoryFiles } from '../reading/files.ts';
import { type Naming, namings } from '../reading/namings.ts';
import { writtenFacts } from '../reading/written-facts.ts';
import type { Story } from '../story.ts';

/**
 * Things that are known before what they name, or before there is a reading of them, or that last
 * longer: an edition between the two days would speak of what nobody had heard of, or of what is no
 * longer there, or have nothing to say.
 */
export function orderProblems(story: Story, files: StoryFiles): Problem[] {
	const { placeOf } = writtenFacts(files);
	const byId = (items: readonly Spanned[]) => new Map(items.map((item) => [item.id, item]));
	const things = { venue: byId(story.venues), stakeholder: byId(story.stakeholders) };
	const astray = [...namings(story)].flatMap((naming) => {
		const named = things[naming.kind].get(naming.id);
		const found = named && (tooEarly(naming, named) ?? tooLate(naming, named));
		return found ? [{ ...found, place: placeOf(naming.name, naming.path) }] : [];
	});
	const read = [
		['claims', story.claims, []],
		['relations', story.relations, []],
		['exchange', story.exchange?.items ?? [], ['items']],
	] as const;
	const unread = read.flatMap(([name, items, path]) =>
		items.flatMap(({ id, known, standings }) => {
			const first = standings[0]?.from;
			if (first === undefined || first <= known) return [];
			return [
				{
					kind: 'missing-standing' as const,
					place: placeOf(name, [...path, id, 'standings', 0, 'from']),
					message: `This is known since ${known} and read only since ${first}.`,
					hint: `Say how sure it was on ${known}: add a standing from that day.`,
				},
			];
		}),
	);
	return [...astray, ...unread];
}

interface Spanned {
	id: string;
	known: Day;
	until?: Day | undefined;
}

type Found = Omit<Problem, 'place'>;

function tooEarly({ kind, id, known }: Naming, named: Spanned): Found | undefined {
	if (known >= named.known) return undefined;
	return {
		kind: 'not-yet-known',
		message: `This is known since ${known}, the ${kind} “${id}” that it names only since ${named.known}.`,
		hint: `Give “${id}” an earlier \`known\`, or this a later one.`,
	};
}

function tooLate({ kind, id, until }: Naming, named: Spanned): Found | undefined {
	if (named.until === undefined || (until !== undefined && until <= named.until)) return undefined;
	return {
		kind: 'no-longer-there',
		message: `The ${kind} “${id}” ends on ${named.until}, and this, which names it, ${until === undefined ? 'does not end' : `only on ${until}`}.`,
		hint: `Give this the same \`until\`, or take the one of “${id}” out.`,
	};
}
