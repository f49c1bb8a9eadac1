import type { APIRoute } from 'astro';
import { pageText, storyText } from '../../_markdown.ts';

export { getStaticPaths } from '../../_paths.ts';

export const GET: APIRoute = ({ locals }) =>
	locals.text ? pageText(locals, locals.text) : storyText(locals);
