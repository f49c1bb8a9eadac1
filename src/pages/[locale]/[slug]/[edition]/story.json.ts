import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { dataFor, dataPaths } from '../../../_data.ts';

export const getStaticPaths = dataPaths;

type Props = InferGetStaticPropsType<typeof getStaticPaths>;

export const GET: APIRoute<Props> = async (context) => {
	const { data } = await dataFor(context);
	return new Response(`${JSON.stringify(data, null, '\t')}\n`, {
		headers: { 'content-type': 'application/json' },
	});
};
