import type { APIRoute, GetStaticPaths } from 'astro';
import { nearDrawing, nearPlaces } from '../../charts/map/near.ts';

/** A coast from near, for the reader who goes there on a map. */
export const getStaticPaths = (() =>
	nearPlaces.map((place) => ({ params: { place } }))) satisfies GetStaticPaths;

export const GET: APIRoute<never, { place: string }> = ({ params }) =>
	new Response(nearDrawing(params.place), { headers: { 'content-type': 'image/svg+xml' } });
