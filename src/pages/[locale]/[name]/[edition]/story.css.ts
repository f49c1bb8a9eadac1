import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { localsFor } from '../../../_addresses.ts';
import { siteContent } from '../../../_content.ts';
import { editionPaths, told } from '../../../_paths.ts';
import { storyStyle } from '../../../_story-style.ts';

export const getStaticPaths = async () => told(await editionPaths());

type Props = InferGetStaticPropsType<typeof getStaticPaths>;

export const GET: APIRoute<Props, { locale: string }> = async ({ props, params }) =>
	storyStyle(props.story, props.edition, localsFor(await siteContent(), params.locale));
