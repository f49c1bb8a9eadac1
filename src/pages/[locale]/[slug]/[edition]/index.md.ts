import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { editionAddress } from '../../../../model/site/address.ts';
import { dataPaths } from '../../../_data.ts';
import { markdownOf } from '../../../_markdown.ts';

export const getStaticPaths = dataPaths;

type Props = InferGetStaticPropsType<typeof getStaticPaths>;

export const GET: APIRoute<Props, { locale: string; slug: string }> = ({ params, props, site }) => {
	const page = editionAddress(params.locale, params.slug, props.edition.date);
	return markdownOf({ ...props, locale: params.locale, page, home: site });
};
