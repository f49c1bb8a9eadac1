import type { z } from 'astro/zod';
import { factSchemas } from '../../model/facts/fact-files.ts';
import { jsonSchemaOf } from '../../model/view/data/json-schema.ts';
import {
	originalFrontMatterSchema,
	translationFrontMatterSchema,
} from '../../model/facts/front-matter.ts';
import { pageFrontMatterSchema } from '../../model/site/page.ts';
import { phrasesSchema } from '../../model/site/phrases.ts';
import { siteSchema } from '../../model/site/site.ts';
import { translationsSchema } from '../../model/facts/translation.ts';

/**
 * Describes files as the editor writes them, before defaults apply. YAML language servers support draft 7
 * best.
 */
const options = { target: 'draft-7', io: 'input' } as const;

/** The JSON Schemas that let a text editor such as VS Code complete and explain fields, by file name. */
export function jsonSchemas(): Record<string, string> {
	const schemas: Record<string, z.core.$ZodType> = {
		site: siteSchema,
		phrases: phrasesSchema,
		page: pageFrontMatterSchema,
		original: originalFrontMatterSchema,
		translation: translationFrontMatterSchema,
		translations: translationsSchema,
		...factSchemas,
	};
	return Object.fromEntries(
		Object.entries(schemas).map(([name, schema]) => [
			`${name}.json`,
			`${JSON.stringify(jsonSchemaOf(schema, options), null, '\t')}\n`,
		]),
	);
}
