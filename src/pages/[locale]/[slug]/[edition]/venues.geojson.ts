import type { APIRoute } from 'astro';
import { viewOf } from '../../../../components/view-of.ts';
import { venuesGeoJson } from '../../../../model/view/data/venues-geojson.ts';
import { dataOf } from '../../../_data.ts';

export { getStaticPaths } from '../../../_paths.ts';

export const GET: APIRoute = ({ locals }) => {
	const venues = venuesGeoJson(viewOf(locals), dataOf(locals));
	return new Response(`${JSON.stringify(venues, null, '\t')}\n`, {
		headers: { 'content-type': 'application/geo+json' },
	});
};
