import { fileURLToPath } from 'node:url';
import { renderAsync } from '@resvg/resvg-js';
import sharp from 'sharp';

const fontFiles = ['picture-sans', 'picture-sans-bold', 'picture-serif-italic'].map((name) =>
	fileURLToPath(new URL(`../fonts/${name}.ttf`, import.meta.url)),
);

/** Pixels per unit of the drawing: sharp on any screen and in print. */
const zoom = 2;

/** Renders a chart as a PNG, with the site’s own fonts only, so that every machine gives the same result. */
export async function drawChartPicture(svg: string): Promise<Uint8Array> {
	const picture = await renderAsync(svg, {
		fitTo: { mode: 'zoom', value: zoom },
		font: { fontFiles, loadSystemFonts: false, defaultFontFamily: 'Libre Franklin' },
	});
	const { width, height } = picture;
	// sharp compresses in half the time of resvg, to two thirds of the size. A palette would make the file
	// smaller by 40 %, but takes twice as long, and a site has a chart for each edition in each language.
	return sharp(picture.pixels, { raw: { width, height, channels: 4 } })
		.png()
		.toBuffer();
}
