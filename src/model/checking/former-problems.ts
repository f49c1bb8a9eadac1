import { items, typesWith } from '../facts/items.ts';
import type { Problem } from '../findings/problem.ts';
import type { StoryFiles } from '../reading/files.ts';
import { formerIds, itemsOf } from '../reading/items-of.ts';

/** Former ids that are also the id or a former id of another item: one address would lead to two items. */
export function formerProblems(story: StoryFiles): Problem[] {
	return typesWith('isAnchored').flatMap((type) => {
		const all = itemsOf(story, items[type].file);
		const holders = new Map(all.map(({ id }) => [id, id]));
		return all.flatMap(({ id, item, placeOf }) =>
			formerIds(item).flatMap((former, index) => {
				if (former === null) return [];
				const holder = holders.get(former);
				holders.set(former, id);
				if (holder === undefined) return [];
				return [
					{
						kind: 'taken-address' as const,
						place: placeOf(['formerly', index]),
						message:
							holder === former
								? `The id “${former}” is already in use.`
								: `“${former}” is also a former id of “${holder}”.`,
						hint: 'An address leads to one item only: remove it here.',
					},
				];
			}),
		);
	});
}
