import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { storyPaths } from '../../_paths.ts';
import { storyStyle } from '../../_story-style.ts';

export const getStaticPaths = storyPaths;

type Props = InferGetStaticPropsType<typeof getStaticPaths>;

export const GET: APIRoute<Props> = ({ props }) => storyStyle(props.story, props.edition);
