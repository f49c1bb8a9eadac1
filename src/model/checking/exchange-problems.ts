import type { Problem } from '../problem.ts';
import type { StoryFiles } from '../reading/files.ts';
import { type KnownIds } from './known-ids.ts';
import { factsNamed } from '../reading/facts-named.ts';
import { recordOf } from '../record.ts';

/** Items that go to somebody else than a party, and a second exchange. */
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
				message: `The exchange stands in ${first.placeOf([]).file} too.`,
				hint: 'Keep one of the two.',
			},
		];
	}
	const { left, right, items } = recordOf(first.data);
	const parties = [left, right].map((party) => recordOf(party)['who']);
	return Object.entries(recordOf(items)).flatMap(([id, item]) => {
		const { to } = recordOf(item);
		// One whom the story does not know is told as that.
		if (typeof to !== 'string' || !known?.has(to) || parties.includes(to)) return [];
		return [
			{
				kind: 'wrong-party' as const,
				place: first.placeOf(['items', id, 'to']),
				message: `“${String(to)}” is no party of the exchange.`,
				hint: `It goes to ${parties.map(String).join(' or to ')}.`,
			},
		];
	});
}
