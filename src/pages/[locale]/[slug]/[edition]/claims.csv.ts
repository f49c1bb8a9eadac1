import type { APIRoute } from 'astro';
import { claimsCsv } from '../../../../model/view/data/claims-csv.ts';
import { viewOf } from '../../../../components/view-of.ts';

export { getStaticPaths } from '../../../_paths.ts';

export const GET: APIRoute = ({ locals }) =>
	new Response(claimsCsv(viewOf(locals)), {
		headers: { 'content-type': 'text/csv; charset=utf-8' },
	});
