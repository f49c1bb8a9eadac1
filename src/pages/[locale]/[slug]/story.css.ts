import type { APIRoute } from 'astro';
import { storyStyle } from '../../_story-style.ts';

export { getStaticPaths } from '../../_paths.ts';

export const GET: APIRoute = ({ locals }) => storyStyle(locals);
