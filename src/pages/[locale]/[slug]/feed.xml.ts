import type { APIRoute } from 'astro';
import { storyFeed } from '../../_feed.ts';

export { getStaticPaths } from '../../_paths.ts';

export const GET: APIRoute = ({ locals }) => storyFeed(locals);
