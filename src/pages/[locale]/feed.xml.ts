import type { APIRoute } from 'astro';
import { siteFeed } from '../_feed.ts';

export { getStaticPaths } from '../_paths.ts';

export const GET: APIRoute = ({ locals }) => siteFeed(locals);
