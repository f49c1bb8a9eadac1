import type { Problem } from '../findings/problem.ts';
import type { StoryFiles } from '../reading/files.ts';
import { itemsOf } from '../reading/items-of.ts';

/** Stakeholders that belong to themselves, directly or through others. */
export function stakeholderProblems(files: StoryFiles): Problem[] {
	const all = itemsOf(files, 'stakeholders');
	const parents = new Map(all.flatMap(({ id, item: { of } }) => (of ? [[id, of]] : [])));
	return all
		.filter(({ id }) => closesLoop(id, parents))
		.map(({ id, placeOf }) => ({
			kind: 'to-itself' as const,
			place: placeOf(['of']),
			message: `“${id}” belongs to itself through \`of\`.`,
			hint: 'Name the one that it speaks for, or remove `of`.',
		}));
}

/** Whether a stakeholder belongs to itself. If several do through each other, only the alphabetically first id counts. */
function closesLoop(id: string, parents: ReadonlyMap<string, string>): boolean {
	const seen = new Set<string>();
	let at = parents.get(id);
	while (at !== undefined && !seen.has(at)) {
		if (at === id) return [...seen].every((other) => id <= other);
		seen.add(at);
		at = parents.get(at);
	}
	return false;
}
