import type { Problem } from '../findings/problem.ts';
import type { StoryFiles } from '../reading/files.ts';
import { type KnownIds } from './known-ids.ts';
import { factsNamed } from '../reading/facts-named.ts';
import { fitting } from '../reading/fitting.ts';
import { itemsOf } from '../reading/items-of.ts';

/** Items of the exchange that go to someone other than its parties, and a second exchange. */
export function exchangeProblems(
	files: StoryFiles,
	{ stakeholder: known }: Pick<KnownIds, 'stakeholder'>,
): Problem[] {
	const [first, second] = factsNamed(files, 'exchange');
	if (!first) return [];
	if (second) {
		return [
			{
				kind: 'repeated-name',
				place: second.placeOf([]),
				message: `The exchange is also defined in ${first.placeOf([]).file}.`,
				hint: 'Keep one of the two.',
			},
		];
	}
	const { left, right } = fitting(first);
	// A party that is missing or invalid may be the one that an item goes to.
	if (!left?.who || !right?.who) return [];
	const parties = [left.who, right.who];
	return itemsOf(files, 'exchange').flatMap(({ item: { to }, placeOf }) => {
		// `referenceProblems` reports a stakeholder that the story does not have.
		if (!to || !known?.has(to) || parties.includes(to)) return [];
		return [
			{
				kind: 'wrong-party' as const,
				place: placeOf(['to']),
				message: `“${to}” is not a party to the exchange.`,
				hint: `Write ${parties.join(' or ')}.`,
			},
		];
	});
}
