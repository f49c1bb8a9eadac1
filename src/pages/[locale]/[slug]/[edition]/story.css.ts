import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { siteLocals } from '../../../_addresses.ts';
import { siteContent } from '../../../_content.ts';
import { editionPaths, withoutWithdrawn } from '../../../_paths.ts';
import { storyStyle } from '../../../_story-style.ts';

export const getStaticPaths = async () => withoutWithdrawn(await editionPaths());

type Props = InferGetStaticPropsType<typeof getStaticPaths>;

export const GET: APIRoute<Props, { locale: string }> = async ({ props, params }) =>
	storyStyle(props.story, props.edition, siteLocals(await siteContent(), params.locale));
