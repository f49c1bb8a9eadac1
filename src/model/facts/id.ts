import { z } from 'astro/zod';
import type { FindingKind } from '../findings/finding-kinds.ts';

/** The types of items that can be referred to by id. */
export type ItemType =
	| 'venue'
	| 'route'
	| 'stakeholder'
	| 'camp'
	| 'kind'
	| 'relation'
	| 'event'
	| 'phase'
	| 'claim'
	| 'source'
	| 'term'
	| 'picture'
	| 'edition'
	| 'passage'
	| 'page';

/** Metadata of our schemas. The check reads it with `walk`. */
declare module 'astro/zod' {
	interface GlobalMeta {
		/** The kind of problem to report if the value is invalid or missing. */
		wrong?: FindingKind;
		/** The number of words that there is room for. */
		words?: number;
		/** The value is the id of an item of this type. */
		refersTo?: ItemType;
		/** The value holds a text by language. */
		localized?: true;
		/** The text may cite sources as `[@source]`. */
		cited?: true;
		/** The text is shown as it stands, without Markdown. */
		plain?: true;
	}
}

/** Lower-case words joined by hyphens, as ids become parts of addresses (`#venue-vladivostok`). */
export const id = z
	.string()
	.regex(
		/^[a-z0-9]+(-[a-z0-9]+)*$/,
		'An id has lower-case letters a to z, digits and single hyphens: `kim-jong-un`.',
	)
	// Every JavaScript object inherits a `constructor`, so a lookup by this id would find it.
	.refine((name) => name !== 'constructor', 'The id `constructor` is reserved. Choose another.');

/** The id of another item. The check reports an id that the story does not have. */
export function idOf(type: ItemType) {
	return id.meta({ refersTo: type });
}

/** The ids of one or more sources. */
export const sourceIds = z
	.array(idOf('source'))
	.min(1, 'Name at least one source.')
	.meta({ description: 'The sources that support this, by id: at least one.', wrong: 'no-source' });
