import { anchorOf } from '../../site/address.ts';

/** The anchors of items on the page, separated by spaces. */
export const anchors = (
	type: 'venue' | 'stakeholder' | 'source',
	ids: readonly string[] = [],
): string => ids.map((id) => anchorOf(type, id)).join(' ');
