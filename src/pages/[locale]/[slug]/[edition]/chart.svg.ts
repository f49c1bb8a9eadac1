import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { viewStory } from '../../../../model/view/view-story.ts';
import { siteLocals } from '../../../_addresses.ts';
import { chartPicture, pictureResponse } from '../../../_chart-picture.ts';
import { siteContent } from '../../../_content.ts';
import { editionPaths } from '../../../_paths.ts';

/** Stories with relations or an exchange. Only drawing the chart shows whether an edition has one. */
export const getStaticPaths = async () =>
	(await editionPaths()).filter(
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
