import type { APIRoute } from 'astro';
import { hasFigure } from '../../../../../components/embed/has-figure.ts';
import { viewOf } from '../../../../../components/view-of.ts';
import { chartPicture, pictureResponse } from '../../../../_chart-picture.ts';
import { listPictureOf } from '../../../../_list-picture.ts';

export { getStaticPaths } from '../../../../_paths.ts';

/** A figure of the newest edition as a picture. If there is nothing to draw, no file is written. */
export const GET: APIRoute = ({ locals }) => {
	const { embed = 'map' } = locals;
	if (embed === 'map' || !hasFigure(viewOf(locals), embed)) return pictureResponse(undefined);
	return pictureResponse(embed === 'chart' ? chartPicture(locals) : listPictureOf(embed, locals));
};
