import type { FiledType } from '../../facts/items.ts';

/**
 * By type and output, the fields of an item that the output leaves out. A new field must appear in every
 * output, or be listed here. The page, and its card, need a look; the JSON data and the JSON Schemas are made
 * from the schemas; another test asks for the row in content/README.md.
 */
export const omittedFields = {
	venue: {
		'what changed': ['short', 'country', 'distances-from', 'reports', 'sources'],
		Markdown: ['short', 'country', 'distances-from'],
		table: ['short', 'distances-from'],
	},
	stakeholder: {
		'what changed': ['short', 'type', 'of', 'original', 'sources'],
		Markdown: ['short', 'sources'],
	},
	relation: {
		'what changed': ['short', 'when', 'main', 'both', 'act', 'reports'],
		Markdown: ['short', 'main', 'both', 'act'],
		table: ['short', 'main', 'reports'],
	},
	event: {
		'what changed': [
			'phase',
			'key',
			'venues',
			'stakeholders',
			'reports',
			'sources',
			'when-because',
		],
		Markdown: ['key', 'venues', 'stakeholders'],
		table: ['reports', 'when-because'],
	},
	claim: {
		'what changed': ['reports', 'review', 'venues', 'stakeholders'],
		Markdown: ['review', 'venues', 'stakeholders'],
		table: ['review'],
	},
	source: {
		'what changed': ['kind', 'url', 'without-url', 'origin', 'note'],
		Markdown: ['origin'],
	},
	term: { 'what changed': ['sources'], Markdown: [] },
} as const satisfies Partial<Record<FiledType, Record<string, readonly string[]>>>;

/** The fields that decide in which editions an item appears, and at which address. */
export const commonFields = ['known', 'known-because', 'until', 'formerly', 'withdrawn'];
