import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { z } from 'astro/zod';
import { factSchemas } from '../../model/facts/fact-files.ts';
import { items } from '../../model/facts/items.ts';
import { commonFields, omittedFields } from '../../model/view/testing/omitted-fields.ts';
import { shownInSentences } from './other-facts.ts';

for (const [type, { 'what changed': omitted }] of Object.entries(omittedFields)) {
	test(`each field of the type “${type}” is listed once: in a sentence or among the other facts`, () => {
		const { file } = items[type as keyof typeof omittedFields];
		const { valueType } = factSchemas[file] as z.ZodRecord<z.ZodString, z.ZodObject>;
		const inSentence = Object.keys(valueType.shape).filter(
			(field) => !commonFields.includes(field) && !(omitted as readonly string[]).includes(field),
		);
		assert.deepEqual(new Set(shownInSentences[file]?.fields), new Set(inSentence));
	});
}
