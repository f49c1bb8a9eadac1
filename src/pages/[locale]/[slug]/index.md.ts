import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { proseAddress } from '../../../model/site/address.ts';
import { siteContent } from '../../_content.ts';
import { markdownOf, markdownOfPage } from '../../_markdown.ts';
import { storyPaths, withoutWithdrawn } from '../../_paths.ts';

export async function getStaticPaths() {
	const { pages } = await siteContent();
	return [
		...withoutWithdrawn(await storyPaths()).map(({ props, ...path }) => ({
			...path,
			props: { ...props, page: undefined },
		})),
		...pages.flatMap((page) =>
			Object.values(page.prose).map(({ locale, slug }) => ({
				params: { locale, slug },
				props: { page, story: undefined, edition: undefined },
			})),
		),
	];
}

type Props = InferGetStaticPropsType<typeof getStaticPaths>;

export const GET: APIRoute<Props, { locale: string; slug: string }> = ({ params, props, site }) => {
	const { locale, slug } = params;
	if (props.page) return markdownOfPage(props.page, locale, site);
	const { story, edition } = props;
	return markdownOf({ story, edition, locale, page: proseAddress(locale, slug), home: site });
};
