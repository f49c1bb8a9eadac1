import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { tell } from '../../../../model/tell.ts';
import { localsFor } from '../../../_addresses.ts';
import { chartPicture, pictureResponse } from '../../../_chart-picture.ts';
import { siteContent } from '../../../_content.ts';
import { editionPaths } from '../../../_paths.ts';

/** Of stories with ties or an exchange: only drawing shows whether an edition has a chart. */
export const getStaticPaths = async () =>
	(await editionPaths()).filter(
		({ props: { story } }) => story.relations.length > 0 || story.exchange,
	);

type Props = InferGetStaticPropsType<typeof getStaticPaths>;

export const GET: APIRoute<Props, { locale: string }> = async ({ props, params: { locale } }) => {
	const content = await siteContent();
	const { phrases } = localsFor(content, locale);
	return pictureResponse(
		chartPicture(tell(props.story, props.edition, locale), phrases, content.site),
	);
};
