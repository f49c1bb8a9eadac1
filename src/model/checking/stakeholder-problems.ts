import type { Problem } from '../problem.ts';
import type { StoryFiles } from '../reading/files.ts';
import { factsNamed } from '../reading/facts-named.ts';
import { recordOf } from '../record.ts';

/** Who belongs to themselves by some way. */
export function stakeholderProblems(files: StoryFiles): Problem[] {
	const superiors = new Map(
		factsNamed(files, 'stakeholders').flatMap(({ data }) =>
			Object.entries(recordOf(data)).map(([id, one]) => [id, recordOf(one)['of']] as const),
		),
	);
	return factsNamed(files, 'stakeholders').flatMap(({ data, placeOf }) =>
		Object.keys(recordOf(data))
			.filter((id) => closesLoop(id, superiors))
			.map((id) => ({
				kind: 'to-itself' as const,
				place: placeOf([id, 'of']),
				message: `“${id}” belongs to itself, by way of \`of\`.`,
				hint: 'Name who it speaks for, or leave `of` out.',
			})),
	);
}

/** Whether someone belongs to itself; of several that do by one another only the first by name is told. */
function closesLoop(id: string, superiors: ReadonlyMap<string, unknown>): boolean {
	const seen = new Set<unknown>();
	let at = superiors.get(id);
	while (at !== undefined && !seen.has(at)) {
		if (at === id) return [...seen].every((other) => id <= String(other));
		seen.add(at);
		at = superiors.get(String(at));
	}
	return false;
}
