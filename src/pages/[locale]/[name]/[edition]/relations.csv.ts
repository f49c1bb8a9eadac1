import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { relationTable } from '../../../../model/relation-table.ts';
import { tell } from '../../../../model/tell.ts';
import { dataPaths } from '../../../_data.ts';

export const getStaticPaths = dataPaths;

type Props = InferGetStaticPropsType<typeof getStaticPaths>;

export const GET: APIRoute<Props> = ({ params, props: { story, edition } }) => {
	const telling = tell(story, edition, params['locale'] ?? story.original);
	return new Response(relationTable(telling), {
		headers: { 'content-type': 'text/csv; charset=utf-8' },
	});
};
