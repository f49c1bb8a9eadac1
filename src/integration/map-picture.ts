import { paint } from '../charts/paint.ts';
import { lineHeight, wrap } from '../charts/stakeholders/wrap.ts';
import { textWidth } from '../charts/text-width.ts';
import { hiddenNamesStyle, mapStyleOf, panelsIn, spriteIn } from './publish/share-map.ts';
import { escapeMarkup, unescapeMarkup } from '../model/site/markup.ts';

const margin = 24;
/** The maximum width of a map on a page, including the gap between two half-width panels. */
const width = 704;
/** The gap between panels. */
const gap = 8;
const titleSize = 24;

/** The map of a finished page as an SVG file: title, dates, panels, legend and credit. Undefined without a map. */
export function mapPicture(html: string): string | undefined {
	const panels = panelsIn(html);
	if (panels.length === 0) return undefined;
	const subtitle = [textIn(html, 'h1'), textIn(html, 'p', 'aside')].join(' · ');
	const credit = [textIn(html, 'p', 'credit', link), textIn(html, 'footer', 'credit', link)].join(
		' ',
	);
	let y = margin + titleSize + 12;
	const block = (text: string) =>
		wrap([{ text, tone: 'soft' }], width).map((spans) => {
			y += lineHeight;
			return `<text class="words" x="${margin}" y="${y - 4}">${escapeMarkup(spans.map((span) => span.text).join(' '))}</text>`;
		});
	const head = block(subtitle);
	y += 12;
	// Half-width panels fill two columns.
	let column = 0;
	const drawn = panels.map(({ shape, drawing, ratio }, index) => {
		const across = shape === 'half' ? (width - gap) / 2 : width;
		const x = margin + column * (across + gap);
		column = shape === 'half' ? 1 - column : 0;
		const box = `x="${x}" y="${y}" width="${across}" height="${across * ratio}"`;
		if (column === 0 || index === panels.length - 1) y += across * ratio + gap;
		const names = hiddenNamesStyle(drawing, across).replaceAll('.from', `.panel-${index} .from`);
		return (
			`<style>${names}</style><svg ${box} class="panel-${index}" overflow="hidden">` +
			`<rect width="100%" height="100%" fill="#dfe7ec"/>${drawing}</svg>`
		);
	});
	y += 8;
	const legend = legendIn(html);
	const foot = block(credit);
	const height = Math.ceil(y + margin);
	const fullWidth = width + 2 * margin;
	return (
		`<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${fullWidth} ${height}" width="${fullWidth}" height="${height}" role="img">` +
		`<title>${escapeMarkup(`${textIn(html, 'h2')}. ${subtitle}`)}</title>` +
		`<style>${mapStyleOf(html)}${wordStyle}</style>${spriteIn(html)}` +
		`<rect width="${fullWidth}" height="${height}" fill="${paint.paper}"/>` +
		`<text class="title" x="${margin}" y="${margin + titleSize - 4}">${escapeMarkup(textIn(html, 'h2'))}</text>` +
		[...head, ...drawn, ...legend, ...foot].join('') +
		'</svg>\n'
	);

	/** The marks of the legend with their words, in rows as wide as the map. */
	function legendIn(page: string): string[] {
		const list = /<ul class="map-legend[\s\S]*?<\/ul>/.exec(page)?.[0] ?? '';
		let x = margin;
		const entries = Array.from(list.matchAll(/<li[\s\S]*?<\/li>/g), ([entry]) => {
			const mark = /href="(#_mark-[\w-]+)"/.exec(entry)?.[1];
			const line = /<svg class="line[^"]*"[\s\S]*?<\/svg>/.exec(entry)?.[0];
			const words = plainText(entry.replaceAll(/<sup[\s\S]*?<\/sup>/g, ''));
			const needed = 30 + textWidth(words, 15) + 18;
			if (x > margin && x + needed > margin + width) [x, y] = [margin, y + lineHeight + 6];
			const standingClass = /#_mark-(venue-[\w-]+)/.exec(entry)?.[1] ?? '';
			const drawing = mark
				? `<use href="${mark}" class="${standingClass}" x="${x}" y="${y}" width="16" height="16"/>`
				: line
					? `<path d="M${x},${y + 8}h24" stroke="${paint.ink}" stroke-width="1.6"${line.includes('dasharray') ? ' stroke-dasharray="6 4"' : ''}/>`
					: `<circle cx="${x + 8}" cy="${y + 8}" r="7" fill="none" stroke="#b2301a" stroke-width="2"/>`;
			const text = `<text class="words" x="${x + 30}" y="${y + 13}">${escapeMarkup(words)}</text>`;
			x += needed;
			return drawing + text;
		});
		y += lineHeight + 10;
		return entries;
	}
}

/** A link, which a picture leaves out. */
const link = /<a\b[^>]*>[\s\S]*?<\/a>/;

const family = `'Libre Franklin','Helvetica Neue',Arial,'Liberation Sans',sans-serif`;
const wordStyle = `
text { font-family: ${family} }
.drawing, .drawing svg { overflow: visible }
.pin text { font-weight: 600 }
.words { font-size: 14px; fill: ${paint.ink2}; stroke: none }
.title { font-size: ${titleSize}px; font-weight: 600; stroke: none }
`;

/** The text of the first element with this name and class, without what `omitted` matches. */
function textIn(html: string, name: string, className = '', omitted?: RegExp): string {
	const body = html.slice(html.indexOf('<body'));
	const attributes = className ? `[^>]*class="[^"]*\\b${className}\\b[^>]*` : '[^>]*';
	const found = new RegExp(`<${name}${attributes}>([\\s\\S]*?)</${name}>`).exec(body)?.[1] ?? '';
	return plainText(omitted ? found.replace(omitted, '') : found);
}

const plainText = (html: string): string =>
	unescapeMarkup(html.replaceAll(/<[^>]*>/g, ' '))
		.replaceAll(/\s+/g, ' ')
		.trim();
