import { anchorOf, exchangeAnchor } from '../../model/address.ts';
import type { Change } from '../../model/change.ts';
import { ofExchange } from '../../model/entries.ts';

/** Where on a story’s page a thing that changed stands; nothing where it is no longer there. */
export function anchorOfChange({ sort, id, now, isOnBoth }: Change): string | undefined {
	if (now.length === 0 && !isOnBoth) return undefined;
	switch (sort) {
		case 'correction':
		case 'headline':
			return undefined;
		case 'passage':
			return id.includes(' ') ? undefined : id;
		case 'relation':
			return id.startsWith(ofExchange)
				? exchangeAnchor(id.slice(ofExchange.length))
				: anchorOf('relation', id);
		default:
			return anchorOf(sort, id);
	}
}
