import { z } from 'astro/zod';
import type { FindingKind } from './finding-kinds.ts';

/** Everything that has an id which something else may name. */
export type ItemKind =
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

/** What a schema says about itself beyond its shape; read by `walk`. */
declare module 'astro/zod' {
	interface GlobalMeta {
		/** The kind of problem that a value is which does not fit, or is missing. */
		wrong?: FindingKind;
		/** How many words there is room for. */
		words?: number;
		/** The value is the id of an item of this kind. */
		refersTo?: ItemKind;
		/** The value is a text by language. */
		localized?: true;
		/** The text may cite sources as `[@source]`. */
		cited?: true;
		/** The text is printed as it stands. */
		plain?: true;
	}
}

/** Lower-case words joined by hyphens: it stands in addresses (`#venue-vladivostok`). */
export const id = z
	.string()
	.regex(
		/^[a-z0-9]+(-[a-z0-9]+)*$/,
		'An id has lower-case letters a to z, digits and single hyphens: `kim-jong-un`.',
	)
	// Every object of JavaScript has something of this name.
	.refine((name) => name !== 'constructor', 'This word has a meaning of its own: choose another.');

/** The id of an item that stands elsewhere in the story; the check looks it up. */
export function idOf(kind: ItemKind) {
	return id.meta({ refersTo: kind });
}

/** One or more sources, by id: nothing stands unsourced. */
export const sourceIds = z
	.array(idOf('source'))
	.min(1, 'Name at least one source.')
	.meta({ description: 'The sources that this rests on, by their ids.', wrong: 'no-source' });
