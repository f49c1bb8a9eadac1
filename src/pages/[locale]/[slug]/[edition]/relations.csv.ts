import type { APIRoute } from 'astro';
import { relationsCsv } from '../../../../model/view/data/relations-csv.ts';
import { viewOf } from '../../../../components/view-of.ts';

export { getStaticPaths } from '../../../_paths.ts';

export const GET: APIRoute = ({ locals }) =>
	new Response(relationsCsv(viewOf(locals)), {
		headers: { 'content-type': 'text/csv; charset=utf-8' },
	});
