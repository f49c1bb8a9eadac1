import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { venuesGeoJson } from '../../../../model/view/data/venues-geojson.ts';
import { dataFor, dataPaths } from '../../../_data.ts';

export const getStaticPaths = dataPaths;

type Props = InferGetStaticPropsType<typeof getStaticPaths>;

export const GET: APIRoute<Props> = async (context) => {
	const { view, data } = await dataFor(context);
	return new Response(`${JSON.stringify(venuesGeoJson(view, data), null, '\t')}\n`, {
		headers: { 'content-type': 'application/geo+json' },
	});
};
