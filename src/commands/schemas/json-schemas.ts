import type { z } from 'astro/zod';
import { factSchemas } from '../../model/facts.ts';
import { jsonSchemaOf } from '../../model/json-schema.ts';
import { originalFrontMatter, translationFrontMatter } from '../../model/front-matter.ts';
import { pageFrontMatter } from '../../model/page.ts';
import { phrasesSchema } from '../../model/phrases.ts';
import { siteSchema } from '../../model/site.ts';
import { translationsSchema } from '../../model/translation.ts';

/** What is written, before anything is filled in, in the form that programs for YAML understand best. */
const written = { target: 'draft-7', io: 'input' } as const;

/** What an editor's program needs to complete and explain the fields of each file, by file name. */
export function jsonSchemas(): Record<string, string> {
	const schemas: Record<string, z.core.$ZodType> = {
		site: siteSchema,
		phrases: phrasesSchema,
		page: pageFrontMatter,
		original: originalFrontMatter,
		translation: translationFrontMatter,
		translations: translationsSchema,
		...factSchemas,
	};
	return Object.fromEntries(
		Object.entries(schemas).map(([name, schema]) => [
			`${name}.json`,
			`${JSON.stringify(jsonSchemaOf(schema, written), null, '\t')}\n`,
		]),
	);
}
