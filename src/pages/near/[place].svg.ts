import type { APIRoute } from 'astro';
import { detailedCoastDrawing } from '../../charts/map/detailed-coast.ts';

export { getStaticPaths } from '../_paths.ts';

/** A detailed coast, for readers who zoom in on a map. */
export const GET: APIRoute = ({ params }) =>
	new Response(detailedCoastDrawing(params['place'] ?? ''), {
		headers: { 'content-type': 'image/svg+xml' },
	});
