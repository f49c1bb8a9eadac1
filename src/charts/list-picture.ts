import { paint } from './paint.ts';
import { lineHeight, textSize, wrap } from './stakeholders/wrap.ts';
import { escapeMarkup } from '../model/site/markup.ts';

/** What the picture of a list contains. */
export interface ListPicture {
	title: string;
	/** The title of the story, and the dates of its edition. */
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
const contentWidth = width - 2 * margin;
/** The width of the left column, which contains the date or other lead of each entry. */
const leadWidth = 130;
const titleSize = 24;

/** Draws a list as a standalone SVG file that is styled by attributes only. */
export function listPicture({ title, about, credit, language, groups }: ListPicture): string {
	const elements: string[] = [];
	let y = margin;
	/** Adds a text, and returns the y below its last line. */
	const addLines = (text: string, x: number, room: number, attributes = '') => {
		let lineY = y;
		for (const spans of wrap([{ text, tone: 'plain' }], room)) {
			const words = spans.map((span) => span.text).join(' ');
			elements.push(`<text x="${x}" y="${lineY + 14}" ${attributes}>${escapeMarkup(words)}</text>`);
			lineY += lineHeight;
		}
		return lineY;
	};
	const softInk = `fill="${paint.ink2}"`;
	elements.push(
		`<text x="${margin}" y="${y + titleSize - 4}" font-size="${titleSize}" font-weight="600">${escapeMarkup(title)}</text>`,
	);
	y += titleSize + 12;
	y = addLines(about, margin, contentWidth, softInk) + 8;
	for (const { name, color, entries } of groups) {
		y += 10;
		elements.push(
			`<path d="M${margin},${y}h${contentWidth}" stroke="${color ?? paint.ink}" stroke-width="${color ? 2 : 1}"/>`,
		);
		y += 8;
		y = addLines(name, margin, contentWidth, `font-weight="600" fill="${color ?? paint.ink}"`) + 4;
		for (const { lead, text } of entries) {
			const end = addLines(lead, margin, leadWidth, softInk);
			y = Math.max(end, addLines(text, margin + leadWidth + 16, contentWidth - leadWidth - 16)) + 6;
		}
	}
	y += 10;
	y = addLines(credit, margin, contentWidth, softInk) + margin - 8;
	return [
		`<svg xmlns="http://www.w3.org/2000/svg" xml:lang="${escapeMarkup(language)}" viewBox="0 0 ${width} ${y}" width="${width}" height="${y}" font-family="'Libre Franklin','Helvetica Neue',Arial,'Liberation Sans',sans-serif" font-size="${textSize}" fill="${paint.ink}" role="img">`,
		`<title>${escapeMarkup(`${title}. ${about}`)}</title>`,
		`<rect width="${width}" height="${y}" fill="${paint.paper}"/>`,
		...elements,
		'</svg>\n',
	].join('');
}
