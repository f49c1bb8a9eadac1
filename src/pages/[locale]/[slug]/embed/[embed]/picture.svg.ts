import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { hasFigure } from '../../../../../components/embed/has-figure.ts';
import { viewStory } from '../../../../../model/view/view-story.ts';
import { siteLocals } from '../../../../_addresses.ts';
import { chartPicture, pictureResponse } from '../../../../_chart-picture.ts';
import { siteContent } from '../../../../_content.ts';
import { listPictureOf } from '../../../../_list-picture.ts';
import { storyPaths, withoutWithdrawn } from '../../../../_paths.ts';

/**
 * The embeds whose pictures are drawn here. The picture of the map is made from the built page, in
 * src/integration/map-pictures.ts.
 */
const drawnEmbeds = ['chart', 'timeline', 'claims'] as const;

/** Every figure of a story. For a chart without anything to draw, no file is written. */
export const getStaticPaths = async () =>
	withoutWithdrawn(await storyPaths()).flatMap(({ params, ...path }) => {
		const view = viewStory(path.props.story, path.props.edition, params.locale);
		return drawnEmbeds
			.filter((embed) => hasFigure(view, embed))
			.map((embed) => ({ ...path, params: { ...params, embed } }));
	});

type Props = InferGetStaticPropsType<typeof getStaticPaths>;
type Params = { locale: string; embed: (typeof drawnEmbeds)[number] };

export const GET: APIRoute<Props, Params> = async ({ props, params: { locale, embed } }) => {
	const content = await siteContent();
	const { phrases } = siteLocals(content, locale);
	const view = viewStory(props.story, props.edition, locale);
	return pictureResponse(
		embed === 'chart'
			? chartPicture(view, phrases, content.site)
			: listPictureOf(embed, view, phrases, content.site),
	);
};
