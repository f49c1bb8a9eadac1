import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { hasFigure } from '../../../../../components/embed/has-figure.ts';
import { tell } from '../../../../../model/tell.ts';
import { chartPicture, pictureResponse } from '../../../../_chart-picture.ts';
import { siteContent } from '../../../../_content.ts';
import { listPictureOf } from '../../../../_list-picture.ts';
import { storyPaths, told } from '../../../../_paths.ts';

/** The picture of the map is made of the finished figure: see src/integration/map-pictures.ts. */
const drawn = ['chart', 'timeline', 'claims'] as const;

export async function getStaticPaths() {
	const { phrases, site } = await siteContent();
	return told(await storyPaths()).flatMap(({ params, props: { story, edition } }) => {
		const words = phrases[params.locale];
		if (!words) return [];
		const telling = tell(story, edition, params.locale);
		return drawn
			.filter((embed) => hasFigure(telling, embed))
			.flatMap((embed) => {
				const picture =
					embed === 'chart'
						? chartPicture(telling, words, site)
						: listPictureOf(embed, telling, words, site);
				return picture === undefined ? [] : [{ params: { ...params, embed }, props: { picture } }];
			});
	});
}

type Props = InferGetStaticPropsType<typeof getStaticPaths>;

export const GET: APIRoute<Props> = ({ props: { picture } }) => pictureResponse(picture);
