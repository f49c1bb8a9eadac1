import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { eventsCsv } from '../../../../model/view/data/events-csv.ts';
import { viewStory } from '../../../../model/view/view-story.ts';
import { dataPaths } from '../../../_data.ts';

export const getStaticPaths = dataPaths;

type Props = InferGetStaticPropsType<typeof getStaticPaths>;

export const GET: APIRoute<Props> = ({ params, props: { story, edition } }) =>
	new Response(eventsCsv(viewStory(story, edition, params['locale'] ?? story.original)), {
		headers: { 'content-type': 'text/csv; charset=utf-8' },
	});
