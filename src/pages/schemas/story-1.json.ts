import type { APIRoute } from 'astro';
import { storyDataSchema } from '../../model/data/story-schema.ts';
import { jsonSchemaOf } from '../../model/json-schema.ts';

/** What the fields of `story.json` mean. */
export const GET: APIRoute = () => {
	const schema = jsonSchemaOf(storyDataSchema, { target: 'draft-2020-12', io: 'output' });
	return new Response(`${JSON.stringify(schema, null, '\t')}\n`, {
		headers: { 'content-type': 'application/schema+json' },
	});
};
