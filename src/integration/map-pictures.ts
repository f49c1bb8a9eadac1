import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join, sep } from 'node:path';
import { paint } from '../charts/paint.ts';
import { lineHeight, wrap } from '../charts/stakeholders/wrap.ts';
import { textWidth } from '../charts/text-width.ts';
import { mapStyleOf, panelsIn, spriteIn, tooNarrowFor } from './publish/share-map.ts';

const margin = 24;
/** As wide as the page shows a map at most, with the gap between its halves. */
const width = 704;
const gap = 8;
const titleSize = 24;

/** Writes beside every map that stands alone the same map as a picture. */
export async function writeMapPictures(folder: string): Promise<void> {
	const files = await readdir(folder, { recursive: true });
	const maps = files.filter((file) => file.replaceAll(sep, '/').endsWith('/embed/map/index.html'));
	for (const file of maps) {
		const picture = mapPicture(await readFile(join(folder, file), 'utf8'));
		if (picture) await writeFile(join(folder, file, '../picture.svg'), picture);
	}
}

/** The map of a finished page as a file that stands alone: title, days, panels, key and credit. */
export function mapPicture(html: string): string | undefined {
	const panels = panelsIn(html);
	if (panels.length === 0) return undefined;
	const [about = '', credit = ''] = [
		[inside(html, 'h1'), inside(html, 'p', 'aside')].join(' · '),
		[inside(html, 'p', 'credit', link), inside(html, 'footer', 'credit', link)].join(' '),
	];
	let y = margin + titleSize + 12;
	const block = (text: string) =>
		wrap([{ text, tone: 'soft' }], width).map((spans) => {
			y += lineHeight;
			return `<text class="words" x="${margin}" y="${y - 4}">${escaped(spans.map((span) => span.text).join(' '))}</text>`;
		});
	const head = block(about);
	y += 12;
	let half = 0;
	const drawn = panels.map(({ shape, drawing, ratio }, index) => {
		const across = shape === 'half' ? (width - gap) / 2 : width;
		const x = margin + half * (across + gap);
		half = shape === 'half' ? 1 - half : 0;
		const box = `x="${x}" y="${y}" width="${across}" height="${across * ratio}"`;
		if (half === 0 || index === panels.length - 1) y += across * ratio + gap;
		const names = tooNarrowFor(drawing, across).replaceAll('.from', `.panel-${index} .from`);
		return (
			`<style>${names}</style><svg ${box} class="panel-${index}" overflow="hidden">` +
			`<rect width="100%" height="100%" fill="#dfe7ec"/>${drawing}</svg>`
		);
	});
	y += 8;
	const key = keyIn(html);
	const foot = block(credit);
	const height = Math.ceil(y + margin);
	const whole = width + 2 * margin;
	return (
		`<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${whole} ${height}" width="${whole}" height="${height}" role="img">` +
		`<title>${escaped(`${inside(html, 'h2')}. ${about}`)}</title>` +
		`<style>${mapStyleOf(html)}${wordStyle}</style>${spriteIn(html)}` +
		`<rect width="${whole}" height="${height}" fill="${paint.paper}"/>` +
		`<text class="title" x="${margin}" y="${margin + titleSize - 4}">${escaped(inside(html, 'h2'))}</text>` +
		[...head, ...drawn, ...key, ...foot].join('') +
		'</svg>\n'
	);

	/** The marks with their words, in rows as wide as the map. */
	function keyIn(page: string): string[] {
		const list = /<ul class="map-legend[\s\S]*?<\/ul>/.exec(page)?.[0] ?? '';
		let x = margin;
		const entries = Array.from(list.matchAll(/<li[\s\S]*?<\/li>/g), ([entry]) => {
			const mark = /href="(#mark-[\w-]+)"/.exec(entry)?.[1];
			const line = /<svg class="line[^"]*"[\s\S]*?<\/svg>/.exec(entry)?.[0];
			const words = plain(entry.replaceAll(/<sup[\s\S]*?<\/sup>/g, ''));
			const needed = 30 + textWidth(words, 15) + 18;
			if (x > margin && x + needed > margin + width) [x, y] = [margin, y + lineHeight + 6];
			const standing = /#mark-(venue-[\w-]+)/.exec(entry)?.[1] ?? '';
			const drawing = mark
				? `<use href="${mark}" class="${standing}" x="${x}" y="${y}" width="16" height="16"/>`
				: line
					? `<path d="M${x},${y + 8}h24" stroke="${paint.ink}" stroke-width="1.6"${line.includes('dasharray') ? ' stroke-dasharray="6 4"' : ''}/>`
					: `<circle cx="${x + 8}" cy="${y + 8}" r="7" fill="none" stroke="#b2301a" stroke-width="2"/>`;
			const text = `<text class="words" x="${x + 30}" y="${y + 13}">${escaped(words)}</text>`;
			x += needed;
			return drawing + text;
		});
		y += lineHeight + 10;
		return entries;
	}
}

/** What a picture cannot lead to. */
const link = /<a\b[^>]*>[\s\S]*?<\/a>/;

const family = `'Libre Franklin','Helvetica Neue',Arial,'Liberation Sans',sans-serif`;
const wordStyle = `
text { font-family: ${family} }
.drawing, .drawing svg { overflow: visible }
.pin text { font-weight: 600 }
.words { font-size: 14px; fill: ${paint.ink2}; stroke: none }
.title { font-size: ${titleSize}px; font-weight: 600; stroke: none }
`;

/** The words of the first element of a name, with a class; what is left out of them is not said. */
function inside(html: string, name: string, className = '', leftOut?: RegExp): string {
	const body = html.slice(html.indexOf('<body'));
	const mark = className ? `[^>]*class="[^"]*\\b${className}\\b[^>]*` : '[^>]*';
	const found = new RegExp(`<${name}${mark}>([\\s\\S]*?)</${name}>`).exec(body)?.[1] ?? '';
	return plain(leftOut ? found.replace(leftOut, '') : found);
}

const plain = (html: string): string =>
	html
		.replaceAll(/<[^>]*>/g, ' ')
		.replaceAll(/&#(\d+);/g, (_, code: string) => String.fromCodePoint(Number(code)))
		.replaceAll('&quot;', '"')
		.replaceAll('&lt;', '<')
		.replaceAll('&gt;', '>')
		.replaceAll('&amp;', '&')
		.replaceAll(/\s+/g, ' ')
		.trim();

const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
