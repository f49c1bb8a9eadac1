import type { APIRoute } from 'astro';
import { dataOf } from '../../../_data.ts';

export { getStaticPaths } from '../../../_paths.ts';

export const GET: APIRoute = ({ locals }) =>
	new Response(`${JSON.stringify(dataOf(locals), null, '\t')}\n`, {
		headers: { 'content-type': 'application/json' },
	});
