import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { eventTable } from '../../../../model/data/event-table.ts';
import { tell } from '../../../../model/tell.ts';
import { dataPaths } from '../../../_data.ts';

export const getStaticPaths = dataPaths;

type Props = InferGetStaticPropsType<typeof getStaticPaths>;

export const GET: APIRoute<Props> = ({ params, props: { story, edition } }) =>
	new Response(eventTable(tell(story, edition, params['locale'] ?? story.original)), {
		headers: { 'content-type': 'text/csv; charset=utf-8' },
	});
