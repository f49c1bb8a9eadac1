import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { hasFigure } from '../../../../../components/embed/has-figure.ts';
import { tell } from '../../../../../model/tell.ts';
import { localsFor } from '../../../../_addresses.ts';
import { chartPicture, pictureResponse } from '../../../../_chart-picture.ts';
import { siteContent } from '../../../../_content.ts';
import { listPictureOf } from '../../../../_list-picture.ts';
import { storyPaths, told } from '../../../../_paths.ts';

/** The picture of the map is made of the finished figure: see src/integration/map-pictures.ts. */
const drawn = ['chart', 'timeline', 'claims'] as const;

/** Of every figure that a story has: only drawing shows whether a chart has anything to see. */
export const getStaticPaths = async () =>
	told(await storyPaths()).flatMap(({ params, ...path }) => {
		const telling = tell(path.props.story, path.props.edition, params.locale);
		return drawn
			.filter((embed) => hasFigure(telling, embed))
			.map((embed) => ({ ...path, params: { ...params, embed } }));
	});

type Props = InferGetStaticPropsType<typeof getStaticPaths>;
type Params = { locale: string; embed: (typeof drawn)[number] };

export const GET: APIRoute<Props, Params> = async ({ props, params: { locale, embed } }) => {
	const content = await siteContent();
	const { phrases } = localsFor(content, locale);
	const telling = tell(props.story, props.edition, locale);
	return pictureResponse(
		embed === 'chart'
			? chartPicture(telling, phrases, content.site)
			: listPictureOf(embed, telling, phrases, content.site),
	);
};
