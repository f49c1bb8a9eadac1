import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { viewStory } from '../../../../model/view/view-story.ts';
import { siteLocals } from '../../../_addresses.ts';
import { chartPicture, pictureResponse } from '../../../_chart-picture.ts';
import { siteContent } from '../../../_content.ts';
import { dataPaths } from '../../../_data.ts';

/**
 * All editions of stories with relations or an exchange. For an edition without anything to draw, no file
 * is written.
 */
export const getStaticPaths = async () =>
	(await dataPaths()).filter(
		({ props: { story } }) => story.relations.length > 0 || story.exchange,
	);

type Props = InferGetStaticPropsType<typeof getStaticPaths>;

export const GET: APIRoute<Props, { locale: string }> = async ({ props, params: { locale } }) => {
	const content = await siteContent();
	const { phrases } = siteLocals(content, locale);
	return pictureResponse(
		chartPicture(viewStory(props.story, props.edition, locale), phrases, content.site),
	);
};
