import { z } from 'astro/zod';

/** A schema of ours as other programs read it: what our own check reads of it means nothing to them. */
export function jsonSchemaOf(
	schema: z.core.$ZodType,
	form: Pick<z.core.ToJSONSchemaParams, 'target' | 'io'>,
): object {
	return z.toJSONSchema(schema, {
		...form,
		override: ({ jsonSchema }) => {
			for (const own of ['refersTo', 'localized', 'cited', 'plain', 'wrong', 'words'])
				delete jsonSchema[own];
		},
	});
}
