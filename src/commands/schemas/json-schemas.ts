import { z } from 'astro/zod';
import { factSchemas } from '../../model/facts.ts';
import { originalFrontMatter, translationFrontMatter } from '../../model/front-matter.ts';
import { pageFrontMatter } from '../../model/page.ts';
import { phrasesSchema } from '../../model/phrases.ts';
import { siteSchema } from '../../model/site.ts';
import { translationsSchema } from '../../model/translation.ts';

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
			`${JSON.stringify(jsonSchemaOf(schema), null, '\t')}\n`,
		]),
	);
}

function jsonSchemaOf(schema: z.core.$ZodType): object {
	return z.toJSONSchema(schema, {
		// The form that programs for YAML understand best.
		target: 'draft-7',
		// What is written, before anything is filled in.
		io: 'input',
		override: ({ jsonSchema }) => {
			// What our own check reads of a schema means nothing to other programs.
			for (const own of ['refersTo', 'localized', 'cited', 'plain', 'wrong', 'words'])
				delete jsonSchema[own];
		},
	});
}
