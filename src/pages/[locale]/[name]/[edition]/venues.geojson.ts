import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { venuesGeoJson } from '../../../../model/data/venues-geojson.ts';
import { dataFor, dataPaths } from '../../../_data.ts';

export const getStaticPaths = dataPaths;

type Props = InferGetStaticPropsType<typeof getStaticPaths>;

export const GET: APIRoute<Props> = async (asked) => {
	const { telling, data } = await dataFor(asked);
	return new Response(`${JSON.stringify(venuesGeoJson(telling, data), null, '\t')}\n`, {
		headers: { 'content-type': 'application/geo+json' },
	});
};
