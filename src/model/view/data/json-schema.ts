import { z } from 'astro/zod';

/** Converts a schema to JSON Schema, without the metadata that only our check reads. */
export function jsonSchemaOf(
	schema: z.core.$ZodType,
	form: Pick<z.core.ToJSONSchemaParams, 'target' | 'io'>,
): object {
	return z.toJSONSchema(schema, {
		...form,
		override: ({ jsonSchema }) => {
			for (const key of ['refersTo', 'localized', 'cited', 'plain', 'wrong', 'words'])
				delete jsonSchema[key];
		},
	});
}
