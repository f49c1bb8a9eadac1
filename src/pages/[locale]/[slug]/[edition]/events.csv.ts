import type { APIRoute } from 'astro';
import { eventsCsv } from '../../../../model/view/data/events-csv.ts';
import { viewOf } from '../../../../components/view-of.ts';

export { getStaticPaths } from '../../../_paths.ts';

export const GET: APIRoute = ({ locals }) =>
	new Response(eventsCsv(viewOf(locals)), {
		headers: { 'content-type': 'text/csv; charset=utf-8' },
	});
