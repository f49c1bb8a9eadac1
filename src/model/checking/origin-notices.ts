import type { Notice } from '../findings/problem.ts';
import type { StoryFiles } from '../reading/files.ts';
import { originOf } from '../facts/source.ts';
import { itemsOf, itemsWithStandings, type LocatedItem } from '../reading/items-of.ts';

/** Standings that say `confirmed` without a reason although all their sources have the same origin. */
export function originNotices(story: StoryFiles): Notice[] {
	const origins = new Map(itemsOf(story, 'sources').map(({ id, item }) => [id, originIn(item)]));
	return itemsWithStandings(story).flatMap(({ item: { standings }, placeOf }) =>
		(standings ?? []).flatMap((standing, index) => {
			const { is, because, sources } = standing ?? {};
			if (is !== 'confirmed' || because !== undefined) return [];
			const [origin, ...others] = new Set(sources?.map((id) => origins.get(id ?? '')));
			if (origin === undefined || others.length > 0) return [];
			return [
				{
					kind: 'one-origin' as const,
					place: placeOf(['standings', index, 'is']),
					message: `This is confirmed, but all its sources come from ${origin}.`,
					hint: 'Add an independent source, explain in `because` why one is enough, or write `reported`.',
				},
			];
		}),
	);
}

function originIn(item: LocatedItem<'sources'>['item']): string | undefined {
	const { publisher, republishes, origin } = item;
	if (!publisher || republishes === null || origin === null) return undefined;
	return originOf({ publisher, republishes, origin });
}
