import type { APIRoute } from 'astro';
import { chartPicture, pictureResponse } from '../../../_chart-picture.ts';

export { getStaticPaths } from '../../../_paths.ts';

/** The chart of an edition as a picture. If there is nothing to draw, no file is written. */
export const GET: APIRoute = ({ locals }) => pictureResponse(chartPicture(locals));
