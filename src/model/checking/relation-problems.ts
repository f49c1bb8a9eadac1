import type { Notice, Problem } from '../problem.ts';
import type { StoryFiles } from '../reading/files.ts';
import { factsNamed } from '../reading/facts-named.ts';
import { recordOf } from '../record.ts';

/** Ties from someone to themselves, and ties that say what another says already. */
export function relationProblems(files: StoryFiles): Problem[] {
	const first = new Map<string, string>();
	return factsNamed(files, 'relations').flatMap(({ data, placeOf }) =>
		Object.entries(recordOf(data)).flatMap(([id, written]): Problem[] => {
			const { from, to, kind, what, when } = recordOf(written);
			if (from === undefined || to === undefined) return [];
			if (from === to) {
				return [
					{
						kind: 'to-itself',
						place: placeOf([id, 'to']),
						message: `This relation leads from “${String(to)}” to itself.`,
						hint: 'A relation ties two stakeholders.',
					},
				];
			}
			const says = JSON.stringify([from, to, kind, what, when]);
			const other = first.get(says);
			if (other === undefined) {
				first.set(says, id);
				return [];
			}
			return [
				{
					kind: 'said-twice',
					place: placeOf([id], 'key'),
					message: `“${id}” says the same as “${other}”.`,
					hint: 'Remove one of them; who else says it is a report, and what changed a standing.',
				},
			];
		}),
	);
}

/** Stakeholders whom nothing ties to anybody: the chart cannot show them. */
export function relationNotices(files: StoryFiles): Notice[] {
	const all = factsNamed(files, 'stakeholders');
	const superiorOf = new Map(
		all.flatMap(({ data }) =>
			Object.entries(recordOf(data)).map(([id, one]) => [id, recordOf(one)['of']] as const),
		),
	);
	const tied = new Set<unknown>([
		...factsNamed(files, 'relations').flatMap(({ data }) =>
			Object.values(recordOf(data)).flatMap((one) => {
				const { from, to } = recordOf(one);
				return [from, to];
			}),
		),
		...factsNamed(files, 'exchange').flatMap(({ data }) => {
			const { left, right } = recordOf(data);
			return [recordOf(left)['who'], recordOf(right)['who']];
		}),
	]);
	// A story without ties has no chart that could lack one.
	if (tied.size === 0) return [];
	// Whose people have ties has them too.
	const hosts = new Set([...tied].map((id) => superiorOf.get(String(id))));
	return all.flatMap(({ data, placeOf }) =>
		Object.keys(recordOf(data))
			.filter((id) => superiorOf.get(id) === undefined && !tied.has(id) && !hosts.has(id))
			.map((id) => ({
				kind: 'untied' as const,
				place: placeOf([id], 'key'),
				message: `“${id}” has no relation to anybody.`,
				hint: 'Tie it to another in relations.yaml, or say with `of` who it belongs to.',
			})),
	);
}
