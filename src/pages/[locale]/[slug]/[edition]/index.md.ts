import type { APIRoute } from 'astro';
import { storyText } from '../../../_markdown.ts';

export { getStaticPaths } from '../../../_paths.ts';

export const GET: APIRoute = ({ locals }) => storyText(locals);
