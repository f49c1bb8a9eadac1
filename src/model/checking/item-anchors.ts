import { anchorOf, exchangeAnchor } from '../site/address.ts';
import { items, typesWith } from '../facts/items.ts';
import { formerIds, itemsOf } from '../reading/items-of.ts';
import type { StoryFiles } from '../reading/files.ts';

/** The anchors of a story’s items on its page, including those of former ids. */
export function itemAnchors(story: StoryFiles): string[] {
	const exchangeAnchors = itemsOf(story, 'exchange').map(({ id }) => exchangeAnchor(id));
	const anchors = typesWith('isAnchored').flatMap((type) =>
		itemsOf(story, items[type].file).flatMap(({ id, item }) =>
			[id, ...formerIds(item)].flatMap((one) => (one === null ? [] : anchorOf(type, one))),
		),
	);
	return [...anchors, ...exchangeAnchors];
}
