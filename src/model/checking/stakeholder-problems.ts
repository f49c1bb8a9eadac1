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
			hint: 'Name the stakeholder that it speaks for, or remove `of`.',
		}));
}

/** Whether a stakeholder belongs to itself. In a loop of several, only the alphabetically first id counts. */
function closesLoop(id: string, parents: ReadonlyMap<string, string>): boolean {
	const ancestors = new Set<string>();
	let ancestor = parents.get(id);
	while (ancestor !== undefined && !ancestors.has(ancestor)) {
		if (ancestor === id) return [...ancestors].every((other) => id <= other);
		ancestors.add(ancestor);
		ancestor = parents.get(ancestor);
	}
	return false;
}
