import { anchorOf, exchangeAnchor } from '../../model/site/address.ts';
import type { Change } from '../../model/view/change.ts';
import { exchangePrefix } from '../../model/view/entries.ts';

/** The anchor of a changed item on the story’s page, or undefined if the page has no anchor for it. */
export function anchorOfChange({ type, id, now, isInBoth }: Change): string | undefined {
	if (now.length === 0 && !isInBoth) return undefined;
	switch (type) {
		case 'correction':
		case 'headline':
			return undefined;
		case 'passage':
			// The text outside passages has an id such as “heading 3”, which is not an anchor.
			return id.includes(' ') ? undefined : id;
		case 'relation':
			return id.startsWith(exchangePrefix)
				? exchangeAnchor(id.slice(exchangePrefix.length))
				: anchorOf('relation', id);
		default:
			return anchorOf(type, id);
	}
}
