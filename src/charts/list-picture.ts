import { paint } from './paint.ts';
import { lineHeight, textSize, wrap } from './stakeholders/wrap.ts';
import { escapeMarkup } from '../model/site/markup.ts';

/** What the picture of a list contains. */
export interface ListPicture {
	title: string;
	/** The story, and the date whose knowledge the list shows. */
	about: string;
	/** Who publishes the picture. */
	credit: string;
	language: string;
	groups: readonly {
		name: string;
		/** The colour of the heading and its rule; ink if undefined. */
		color?: string;
		entries: readonly { lead: string; text: string }[];
	}[];
}

const width = 720;
const margin = 24;
const inner = width - 2 * margin;
/** The width of the left column, which holds the date or other lead of each item. */
const leadWidth = 130;
const titleSize = 24;

/** Draws a list as a standalone SVG file that is styled by attributes only. */
export function listPicture({ title, about, credit, language, groups }: ListPicture): string {
	const parts: string[] = [];
	let y = margin;
	const lines = (text: string, x: number, room: number, look = '') => {
		let at = y;
		for (const spans of wrap([{ text, tone: 'plain' }], room)) {
			const words = spans.map((span) => span.text).join(' ');
			parts.push(`<text x="${x}" y="${at + 14}" ${look}>${escapeMarkup(words)}</text>`);
			at += lineHeight;
		}
		return at;
	};
	const soft = `fill="${paint.ink2}"`;
	parts.push(
		`<text x="${margin}" y="${y + titleSize - 4}" font-size="${titleSize}" font-weight="600">${escapeMarkup(title)}</text>`,
	);
	y += titleSize + 12;
	y = lines(about, margin, inner, soft) + 8;
	for (const { name, color, entries } of groups) {
		y += 10;
		parts.push(
			`<path d="M${margin},${y}h${inner}" stroke="${color ?? paint.ink}" stroke-width="${color ? 2 : 1}"/>`,
		);
		y += 8;
		y = lines(name, margin, inner, `font-weight="600" fill="${color ?? paint.ink}"`) + 4;
		for (const { lead, text } of entries) {
			const end = lines(lead, margin, leadWidth, soft);
			y = Math.max(end, lines(text, margin + leadWidth + 16, inner - leadWidth - 16)) + 6;
		}
	}
	y += 10;
	y = lines(credit, margin, inner, soft) + margin - 8;
	return [
		`<svg xmlns="http://www.w3.org/2000/svg" xml:lang="${escapeMarkup(language)}" viewBox="0 0 ${width} ${y}" width="${width}" height="${y}" font-family="'Libre Franklin','Helvetica Neue',Arial,'Liberation Sans',sans-serif" font-size="${textSize}" fill="${paint.ink}" role="img">`,
		`<title>${escapeMarkup(`${title}. ${about}`)}</title>`,
		`<rect width="${width}" height="${y}" fill="${paint.paper}"/>`,
		...parts,
		'</svg>\n',
	].join('');
}
