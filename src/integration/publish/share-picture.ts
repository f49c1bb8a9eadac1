import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { Resvg } from '@resvg/resvg-js';
import satori, { type Font } from 'satori';
import sharp from 'sharp';
import { otherLatin, western } from '../../fonts/characters.ts';
import type { KeptPictures } from '../kept-pictures.ts';
import { metaOf } from './published-page.ts';
import { type ShareMap, shareMap } from './share-map.ts';

/** How large a shared picture is, in pixels: what the networks ask for. */
export const shareSize = { width: 1200, height: 630 };

const margin = 56;
const gap = 48;
const nameHeight = 64;
/** The map is at most so large. */
const mapRoom = { width: 620, height: shareSize.height - 2 * margin };
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
/** The map’s letters; the name is the one that the files carry. */
const mapFont = {
	loadSystemFonts: false,
	fontFiles: [fontFile('share-sans'), fontFile('share-sans-ext')],
	defaultFontFamily: 'Libre Franklin Thin',
};

/** What satori lays out: boxes within boxes, and text. */
interface Box {
	type: 'div';
	props: { style: Record<string, string | number>; children: Box[] | string };
}

/** The picture that stands for a finished page where it is shared: its headline and its map. */
export async function drawSharePicture(file: string, kept?: KeptPictures): Promise<Uint8Array> {
	const html = await readFile(file, 'utf8');
	const shown = {
		headline: metaOf(html, 'og:title') ?? '',
		site: metaOf(html, 'og:site_name'),
		map: shareMap(html),
	};
	return kept ? kept.picture(JSON.stringify(shown), () => draw(shown)) : draw(shown);
}

interface Shown {
	headline: string;
	site: string | undefined;
	map: ShareMap | undefined;
}

async function draw({ headline, site, map }: Shown): Promise<Uint8Array> {
	const scale = map ? Math.min(mapRoom.width / map.width, mapRoom.height / map.height) : 0;
	const [across, down] = map ? [map.width * scale, map.height * scale] : [0, 0];
	const width = shareSize.width - 2 * margin - (map ? gap + across : 0);
	const title = isDrawable(headline) ? await fitted(headline, width) : undefined;
	const text = box({ ...shareSize, padding: margin, flexDirection: 'column', fontFamily }, [
		box({ height: nameHeight, fontSize: 28, color: '#4b535a' }, site),
		...(title ? [title] : []),
	]);
	const svg = await satori(text, { ...shareSize, fonts: await fonts });
	// The map goes in as it is: satori would make a picture of it, and a picture has no fonts.
	const place =
		`<svg x="${shareSize.width - margin - across}" y="${(shareSize.height - down) / 2}" ` +
		`width="${across}" height="${down}"`;
	const drawn = map ? map.svg.replace('<svg', place) : '';
	const whole = pngOf(svg.replace(/<\/svg>$/, `${drawn}</svg>`), shareSize.width);
	// A drawing has few colours: a palette makes it a third as large.
	return sharp(whole).png({ palette: true, dither: 0, effort: 7 }).toBuffer();
}

/** An SVG as a PNG so wide, on white. */
export function pngOf(svg: string, width: number): Uint8Array {
	const fitTo = { mode: 'width' as const, value: width };
	return new Resvg(svg, { font: mapFont, fitTo, background: '#ffffff' }).render().asPng();
}

// A headline in letters that the fonts lack would be a row of boxes: then the map stands alone.
const drawable = new Set(western + otherLatin);
const isDrawable = (text: string): boolean => [...text].every((letter) => drawable.has(letter));

/**
 * The headline as large as it can be without breaking a word or leaving the picture. Part of one could
 * say something else: one that is too long, of which the check has told, is left out, and none stops
 * a build that is done.
 */
async function fitted(headline: string, width: number): Promise<Box | undefined> {
	const room = shareSize.height - 2 * margin - nameHeight;
	// Letters are as wide as they are large: the longest words, measured once, tell for all sizes.
	const longest = headline
		.split(/\s+/)
		.toSorted((one, other) => other.length - one.length)
		.slice(0, 5)
		.map((word) => box({ ...headlineStyle, fontSize: 100 }, word));
	const column = box({ flexDirection: 'column', alignItems: 'flex-start' }, longest);
	const widest = (await measured(column)).width / 100;
	for (const fontSize of headlineSizes) {
		if (widest * fontSize > width) continue;
		const set = box({ ...headlineStyle, fontSize, width }, headline);
		if ((await measured(set)).height <= room) return set;
	}
	return undefined;
}

/** How large a box is when nothing holds it. */
async function measured(inner: Box): Promise<{ width: number; height: number }> {
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
