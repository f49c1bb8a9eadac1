import { anchorOf } from '../address.ts';

/** Ids as the page has them, with spaces between. */
export const anchors = (
	kind: 'venue' | 'stakeholder' | 'source',
	ids: readonly string[] = [],
): string => ids.map((id) => anchorOf(kind, id)).join(' ');
