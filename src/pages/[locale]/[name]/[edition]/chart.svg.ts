import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { tell } from '../../../../model/tell.ts';
import { chartPicture, pictureResponse } from '../../../_chart-picture.ts';
import { siteContent } from '../../../_content.ts';
import { editionPaths } from '../../../_paths.ts';

/** Of the editions those that have a chart. */
export async function getStaticPaths() {
	const { phrases, site } = await siteContent();
	return (await editionPaths()).flatMap(({ params, props: { story, edition } }) => {
		const words = phrases[params.locale];
		if (!words) return [];
		const picture = chartPicture(tell(story, edition, params.locale), words, site);
		return picture === undefined ? [] : [{ params, props: { picture } }];
	});
}

type Props = InferGetStaticPropsType<typeof getStaticPaths>;

export const GET: APIRoute<Props> = ({ props: { picture } }) => pictureResponse(picture);
