import type { APIRoute, GetStaticPaths } from 'astro';
import { detailedCoastDrawing, detailedCoastNames } from '../../charts/map/detailed-coast.ts';

/** Detailed coasts, for readers who zoom in on a map. */
export const getStaticPaths = (() =>
	detailedCoastNames.map((place) => ({ params: { place } }))) satisfies GetStaticPaths;

export const GET: APIRoute<never, { place: string }> = ({ params }) =>
	new Response(detailedCoastDrawing(params.place), {
		headers: { 'content-type': 'image/svg+xml' },
	});
