import type { APIRoute } from 'astro';
import { storyDataSchema } from '../../model/view/data/story-schema.ts';
import { jsonSchemaOf } from '../../model/view/data/json-schema.ts';

/** The JSON Schema of `story.json`. */
export const GET: APIRoute = () => {
	const schema = jsonSchemaOf(storyDataSchema, { target: 'draft-2020-12', io: 'output' });
	return new Response(`${JSON.stringify(schema, null, '\t')}\n`, {
		headers: { 'content-type': 'application/schema+json' },
	});
};
