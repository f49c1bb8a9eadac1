import type { z } from 'astro/zod';
import type { FactFile, factSchemas } from '../facts/fact-files.ts';
import type { AnchoredType, items } from '../facts/items.ts';
import { factsNamed } from './facts-named.ts';
import type { LocatedData, StoryFiles } from './files.ts';
import { fitting, type Fitting } from './fitting.ts';

type Written<Name extends FactFile> = Name extends 'exchange'
	? z.output<typeof factSchemas.exchange>['items'][string]
	: z.output<(typeof factSchemas)[Exclude<Name, 'exchange'>]>[string];

/** An item of a story with its id and the fields that fit its schema. */
export interface LocatedItem<Name extends FactFile> {
	id: string;
	item: Fitting<Written<Name>>;
	/** The place of a value, by its path within the item. */
	placeOf: LocatedData['placeOf'];
}

/** The items of one type in a story, valid or not, for checks that look at certain fields. */
export function itemsOf<Name extends FactFile>(story: StoryFiles, name: Name): LocatedItem<Name>[] {
	return factsNamed(story, name).flatMap((facts) => {
		const data = fitting<z.core.$ZodType>(facts) as Record<string, unknown>;
		const [items, parentPath] = name === 'exchange' ? [data['items'] ?? {}, ['items']] : [data, []];
		return Object.entries(items).map(([id, item]) => ({
			id,
			item: (item ?? {}) as Fitting<Written<Name>>,
			placeOf: (path, part) => facts.placeOf([...parentPath, id, ...path], part),
		}));
	});
}

/** The items of a story that have standings. */
export function itemsWithStandings(story: StoryFiles) {
	return (['venues', 'relations', 'exchange', 'claims'] as const).flatMap((name) =>
		itemsOf(story, name),
	);
}

/** The former ids of an item; null for one that cannot be an id. */
export function formerIds(
	item: LocatedItem<(typeof items)[AnchoredType]['file']>['item'],
): (string | null)[] {
	return ('formerly' in item && item.formerly) || [];
}
