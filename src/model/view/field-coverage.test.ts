import assert from 'node:assert/strict';
import { test } from 'node:test';
import { z } from 'astro/zod';
import { checkContent } from '../checking/check-content.ts';
import { factSchemas } from '../facts/fact-files.ts';
import { type FiledType, items } from '../facts/items.ts';
import { whenOf } from '../facts/when.ts';
import { readFixture } from '../reading/testing/fixture.ts';
import { fieldsOf, unwrap } from '../reading/walk.ts';
import { claimsCsv } from './data/claims-csv.ts';
import { eventsCsv } from './data/events-csv.ts';
import { relationsCsv } from './data/relations-csv.ts';
import { storyData } from './data/story-data.ts';
import { venuesGeoJson } from './data/venues-geojson.ts';
import { entriesOf } from './entries.ts';
import { storyMarkdown } from './markdown/story-markdown.ts';
import type { StoryView } from './story-view.ts';
import { commonFields, omittedFields } from './testing/omitted-fields.ts';
import { newestEdition, viewStory } from './view-story.ts';

const files = readFixture();
const { content } = checkContent(files);
const story = content?.stories.find(({ id }) => id === 'harbour-talks');
const storyFiles = files.stories.find(({ id }) => id === 'harbour-talks');
assert.ok(content && story && storyFiles);
const { phrases, site } = content;
const view = viewStory(story, newestEdition(story), 'en');

const tables: Partial<Record<FiledType, (view: StoryView) => unknown>> = {
	venue: (one) =>
		venuesGeoJson(one, storyData(one, { site, page: '/x/', schema: '', home: undefined })),
	relation: relationsCsv,
	event: eventsCsv,
	claim: claimsCsv,
};

function outputOf(name: string, type: FiledType, one: StoryView): unknown {
	const { en } = phrases;
	assert.ok(en);
	if (name === 'what changed') return entriesOf(one, en);
	if (name === 'table') return tables[type]?.(one);
	return storyMarkdown({
		view: one,
		phrases: en,
		site,
		page: '/x/',
		home: undefined,
	});
}

/** Every string or number in the schemas accepts at least one of these values. */
const samples = [
	...[
		'2024-03-02',
		'2024-03-03',
		'https://example.org/',
		'CH',
		'NO',
		'de',
		'An example',
		'example',
	],
	7,
];

/** A valid value for a schema, different from the present one. Ids refer to items in the story. */
function exampleOf(schema: z.core.$ZodType, present?: unknown): unknown {
	const isOther = (value: unknown) => JSON.stringify(value) !== JSON.stringify(present);
	const inner = unwrap(schema, present ?? '');
	const { localized, refersTo } = z.globalRegistry.get(inner) ?? {};
	if (localized) return [{ en: 'An example' }, { en: 'Another example' }].find(isOther);
	if (refersTo !== undefined && refersTo in items) {
		return view.story[items[refersTo as 'venue'].file].map(({ id }) => id).findLast(isOther);
	}
	const fields = fieldsOf(inner);
	if (fields) {
		return Object.fromEntries(Object.entries(fields).map(([name, one]) => [name, exampleOf(one)]));
	}
	if (inner instanceof z.ZodArray) {
		const [first] = Array.isArray(present) ? (present as unknown[]) : [];
		return [exampleOf(inner.element, first)];
	}
	if (inner instanceof z.ZodEnum) return inner.options.find(isOther);
	if (inner instanceof z.ZodBoolean) return present !== true;
	const valid = samples.flatMap((one) => z.safeParse(schema as z.ZodType, one).data ?? []);
	// In the story, the time of an event is already parsed.
	const isParsed = typeof present === 'object';
	return valid.map((one) => (isParsed ? whenOf(String(one)) : one)).find(isOther);
}

/** The view with the items of one type replaced. */
function viewWith(type: FiledType, list: readonly object[]): StoryView {
	return { ...view, story: { ...view.story, [items[type].file]: list } };
}

for (const [type, outputs] of Object.entries(omittedFields) as [
	FiledType,
	Record<string, readonly string[]>,
][]) {
	const { file } = items[type];
	const { valueType } = factSchemas[file] as z.ZodRecord<z.ZodString, z.ZodObject>;
	const fields = Object.entries(valueType.shape).filter(([name]) => !commonFields.includes(name));
	const list = view.story[file] as unknown as Record<string, unknown>[];
	const filledIn = list.map((item) => ({
		...Object.fromEntries(fields.map(([name, schema]) => [name, exampleOf(schema)])),
		...item,
	}));
	for (const [output, omitted] of Object.entries(outputs)) {
		test(`each field of the type “${type}” reaches the output “${output}”, or is listed as left out`, () => {
			const render = (all: readonly object[]) =>
				JSON.stringify(outputOf(output, type, viewWith(type, all)));
			// Some fields show only together with another, and some only without another.
			const isReached = ([field, schema]: (typeof fields)[number]) =>
				[list, filledIn].some((all: readonly Record<string, unknown>[]) =>
					all.some((item, index) => {
						const other = { ...item, [field]: exampleOf(schema, item[field]) };
						return render(all) !== render(all.with(index, other));
					}),
				);
			const missing = fields.filter((field) => !isReached(field)).map(([name]) => name);
			assert.deepEqual(new Set(missing), new Set(omitted));
		});
	}
}
