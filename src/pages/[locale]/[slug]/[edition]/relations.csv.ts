import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { relationsCsv } from '../../../../model/view/data/relations-csv.ts';
import { viewStory } from '../../../../model/view/view-story.ts';
import { dataPaths } from '../../../_data.ts';

export const getStaticPaths = dataPaths;

type Props = InferGetStaticPropsType<typeof getStaticPaths>;

export const GET: APIRoute<Props> = ({ params, props: { story, edition } }) => {
	const view = viewStory(story, edition, params['locale'] ?? story.original);
	return new Response(relationsCsv(view), {
		headers: { 'content-type': 'text/csv; charset=utf-8' },
	});
};
