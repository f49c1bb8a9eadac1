import type { FactFile } from '../facts.ts';
import type { Problem } from '../problem.ts';
import type { StoryFiles } from '../reading/files.ts';
import { factsNamed } from '../reading/facts-named.ts';
import { recordOf } from '../record.ts';

const withAddress = [
	'sources',
	'venues',
	'stakeholders',
	'relations',
	'events',
	'claims',
	'glossary',
] as const satisfies FactFile[];

/** Former ids that something of the same kind has now: one address would lead to two things. */
export function formerProblems(story: StoryFiles): Problem[] {
	return withAddress.flatMap((name) => {
		const parts = factsNamed(story, name);
		const taken = new Map(
			parts.flatMap(({ data }) => Object.keys(recordOf(data)).map((id) => [id, id] as const)),
		);
		return parts.flatMap(({ data, placeOf }) =>
			Object.entries(recordOf(data)).flatMap(([id, item]) => {
				const { formerly } = recordOf(item);
				if (!Array.isArray(formerly)) return [];
				return formerly.flatMap((former, index) => {
					if (typeof former !== 'string') return [];
					const holder = taken.get(former);
					taken.set(former, id);
					if (holder === undefined) return [];
					return [
						{
							kind: 'taken-address' as const,
							place: placeOf([id, 'formerly', index]),
							message: `“${former}” is ${holder === former ? 'an id that is in use' : `a former id of “${holder}” too`}.`,
							hint: 'An address leads to one thing: remove it here.',
						},
					];
				});
			}),
		);
	});
}
