import type { FactFile } from './fact-files.ts';
import type { ItemType } from './id.ts';

/** What the program knows about a type of item besides its schema. */
interface ItemTypeSettings {
	/** The file that holds the items of this type. */
	file: FactFile;
	/** The name of the type in messages of the check. */
	label: string;
	/** The field with the item’s name in the reader’s language. */
	name?: string;
	/** The MDX tag that mentions an item within a sentence. */
	tag?: string;
	/** Whether an item has an anchor on the page: `#venue-moscow`. */
	isAnchored?: true;
	/** Whether `withdrawn` removes the item’s text from every edition. */
	isWithdrawable?: true;
}

/**
 * The register of item types. Files, tags, anchors and messages derive from it. A new type needs a
 * schema, an entry here, and components that show it.
 */
export const items = {
	venue: {
		file: 'venues',
		label: 'venue',
		name: 'name',
		tag: 'Venue',
		isAnchored: true,
		isWithdrawable: true,
	},
	route: { file: 'routes', label: 'route' },
	stakeholder: {
		file: 'stakeholders',
		label: 'stakeholder',
		name: 'name',
		tag: 'Stakeholder',
		isAnchored: true,
		isWithdrawable: true,
	},
	camp: { file: 'camps', label: 'camp' },
	kind: { file: 'kinds', label: 'kind of relation' },
	relation: { file: 'relations', label: 'relation', isAnchored: true, isWithdrawable: true },
	event: {
		file: 'events',
		label: 'event',
		name: 'title',
		tag: 'Event',
		isAnchored: true,
		isWithdrawable: true,
	},
	phase: { file: 'phases', label: 'phase' },
	claim: {
		file: 'claims',
		label: 'claim',
		name: 'text',
		tag: 'Claim',
		isAnchored: true,
		isWithdrawable: true,
	},
	// A withdrawn source may still be cited. The list of sources says that it was withdrawn.
	source: { file: 'sources', label: 'source', isAnchored: true },
	term: {
		file: 'glossary',
		label: 'term in the glossary',
		name: 'term',
		tag: 'Term',
		isAnchored: true,
		isWithdrawable: true,
	},
	picture: { file: 'pictures', label: 'picture', isAnchored: true },
	edition: { file: 'editions', label: 'edition' },
	correction: { file: 'corrections', label: 'correction', isAnchored: true },
} as const satisfies Record<Exclude<ItemType, 'passage' | 'page'> | 'correction', ItemTypeSettings>;

/** A type of item that has a file of its own. */
export type FiledType = keyof typeof items;

type TypeWith<Property extends keyof ItemTypeSettings> = {
	[Type in FiledType]: (typeof items)[Type] extends Record<Property, unknown> ? Type : never;
}[FiledType];

/** A type of item with an anchor on the page. */
export type AnchoredType = TypeWith<'isAnchored'>;

/** A type of item whose text can be withdrawn. */
export type WithdrawableType = TypeWith<'isWithdrawable'>;

/** A type of item that has a tag for mentions. */
export type TaggedType = TypeWith<'tag'>;

/** The types of items that have a property, in the order of the register. */
export function typesWith<Property extends keyof ItemTypeSettings>(
	property: Property,
): TypeWith<Property>[] {
	return (Object.keys(items) as FiledType[]).filter(
		(type): type is TypeWith<Property> => property in items[type],
	);
}
