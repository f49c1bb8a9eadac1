import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { renderAsync, type RenderedImage } from '@resvg/resvg-js';
import satori, { type Font } from 'satori';
import sharp from 'sharp';
import { otherLatin, western } from '../../fonts/characters.ts';
import type { ShareContent } from './share-content.ts';

/** The size in pixels that social networks recommend for a share picture, the preview image (`og:image`). */
export const shareSize = { width: 1200, height: 630 };

const margin = 56;
const gap = 48;
const nameHeight = 64;
/** The maximum size of the map. */
const maxMapSize = { width: 620, height: shareSize.height - 2 * margin };
const headlineSizes = [88, 82, 76, 70, 64, 58, 52, 48, 44, 40, 36, 32, 28, 24];
const headlineStyle = { lineHeight: 1.08, letterSpacing: '-0.02em' };

const fontFile = (name: string) =>
	fileURLToPath(new URL(`../../fonts/${name}.ttf`, import.meta.url));
const fonts = Promise.all(
	['share-serif', 'share-serif-ext'].map(async (name): Promise<Font> => ({
		name,
		data: await readFile(fontFile(name)),
	})),
);
const fontFamily = 'share-serif, share-serif-ext';
/** The fonts of the map; the family is named as in the font files. */
const mapFont = {
	loadSystemFonts: false,
	fontFiles: [fontFile('share-sans'), fontFile('share-sans-ext')],
	defaultFontFamily: 'Libre Franklin Thin',
};

/** An element for satori: nested boxes, and text. */
interface Box {
	type: 'div';
	props: { style: Record<string, string | number>; children: Box[] | string };
}

/** Draws a share picture as a PNG. */
export async function drawSharePicture({ headline, site, map }: ShareContent): Promise<Uint8Array> {
	const scale = map ? Math.min(maxMapSize.width / map.width, maxMapSize.height / map.height) : 0;
	const [mapWidth, mapHeight] = map ? [map.width * scale, map.height * scale] : [0, 0];
	const width = shareSize.width - 2 * margin - (map ? gap + mapWidth : 0);
	const title = isDrawable(headline) ? await fittingHeadline(headline, width) : undefined;
	const text = box({ ...shareSize, padding: margin, flexDirection: 'column', fontFamily }, [
		box({ height: nameHeight, fontSize: 28, color: '#4b535a' }, site),
		...(title ? [title] : []),
	]);
	const svg = await satori(text, { ...shareSize, fonts: await fonts });
	// The map is inserted afterwards: satori would embed it as an image, which cannot use our fonts.
	const openingTag =
		`<svg x="${shareSize.width - margin - mapWidth}" y="${(shareSize.height - mapHeight) / 2}" ` +
		`width="${mapWidth}" height="${mapHeight}"`;
	const placedMap = map ? map.svg.replace('<svg', openingTag) : '';
	const picture = await render(svg.replace(/<\/svg>$/, `${placedMap}</svg>`), shareSize.width);
	const { height } = picture;
	// The picture has few colours, so a palette halves the file. The least effort finds colours that look the
	// same as those of the most, in half the time.
	return sharp(picture.pixels, { raw: { width: picture.width, height, channels: 4 } })
		.png({ palette: true, dither: 0, effort: 1 })
		.toBuffer();
}

/** Renders an SVG at this width in pixels, on white. */
export const render = (svg: string, width: number): Promise<RenderedImage> =>
	renderAsync(svg, {
		font: mapFont,
		fitTo: { mode: 'width', value: width },
		background: '#ffffff',
	});

// A headline with letters that the fonts lack would show boxes, so it is left out.
const drawable = new Set(western + otherLatin);
const isDrawable = (text: string): boolean => [...text].every((letter) => drawable.has(letter));

/**
 * The headline in the largest size that fits without breaking a word. If none fits, the headline is left out:
 * truncating it could change its meaning, and the check has already reported that it is too long.
 */
async function fittingHeadline(headline: string, width: number): Promise<Box | undefined> {
	const room = shareSize.height - 2 * margin - nameHeight;
	// Widths scale with the font size, so measuring the longest words once is enough for all sizes.
	const longest = headline
		.split(/\s+/)
		.toSorted((one, other) => other.length - one.length)
		.slice(0, 5)
		.map((word) => box({ ...headlineStyle, fontSize: 100 }, word));
	const column = box({ flexDirection: 'column', alignItems: 'flex-start' }, longest);
	const widthPerFontPixel = (await sizeOf(column)).width / 100;
	for (const fontSize of headlineSizes) {
		if (widthPerFontPixel * fontSize > width) continue;
		const candidate = box({ ...headlineStyle, fontSize, width }, headline);
		if ((await sizeOf(candidate)).height <= room) return candidate;
	}
	return undefined;
}

/** The size of a box in pixels when nothing limits it. */
async function sizeOf(inner: Box): Promise<{ width: number; height: number }> {
	const sizes: { width: number; height: number }[] = [];
	const outer = box({ fontFamily, alignItems: 'flex-start' }, [inner]);
	await satori(outer, {
		width: 10_000,
		height: 10_000,
		fonts: await fonts,
		onNodeDetected: (node) => sizes.push(node),
	});
	const [, size] = sizes;
	if (!size) throw new TypeError('Satori laid out nothing.');
	return size;
}

const box = (style: Record<string, string | number>, children: Box[] | string = ''): Box => ({
	type: 'div',
	props: { style: { display: 'flex', ...style }, children },
});
