import { tagsOf, valueOf } from '../tags.ts';

/** The map of a page as one SVG, with its size in units of the drawing. */
export interface ShareMap {
	svg: string;
	width: number;
	height: number;
}

/** The width of each shape of panel, in CSS pixels: small, so that the labels come out large. */
const drawnWidth: Record<string, number> = { half: 300, single: 360, strip: 360 };

/** The style of the map in plain CSS and light colours, for a renderer that understands nothing else. */
const styleWith = (accent: string) => `
.land, .lake { fill: #f6f5f1; stroke: #91a6b1; stroke-width: 1 }
.focus { fill: #e9e4d6; stroke: #91a6b1; stroke-width: 1 }
.lake { fill: #dfe7ec }
.river, .border, .journey, .distance, .inset, .spot, .shift { fill: none }
.river { stroke: #a4b6c0; stroke-width: 1 }
.border { stroke: #97989a; stroke-width: 1 }
.disputed { stroke-dasharray: 4 3 }
.ring { fill: none; stroke: ${accent}; stroke-width: 1.5; stroke-dasharray: 4 3 }
.journey, .inset, .spot { stroke: #14171a; stroke-width: 2 }
.later { stroke: #4b535a; stroke-width: 1.4 }
.shift { stroke: currentColor }
.badge { fill: #ffffff; stroke: ${accent}; stroke-width: 2 }
.off-0, .only-1, .only-2, .only-3, .only-4, .only-5 { display: none }
.approximate { stroke-dasharray: 8 5 }
.distance { stroke: #14171a; stroke-width: 1.5; stroke-dasharray: 2 4 }
.mark-halo { fill: #ffffff }
.hit { fill: none }
text { font-family: 'Libre Franklin Thin'; font-size: 12px; fill: #14171a; stroke: #ffffff; stroke-width: 3px; stroke-linejoin: round; paint-order: stroke }
.pin text { font-size: 13px }
.country text { font-size: 11px; letter-spacing: 0.14em; fill: #4b535a; stroke: none }
.water text, .island text { fill: #426476; stroke: none }
.town, .town text { fill: #4b535a }
.venue-chosen, .venue-likely, .venue-possible, .venue-unlikely, .venue-planned, .venue-visited { color: ${accent} }
.venue-not-chosen, .venue-not-visited { color: #596168 }
`;

/**
 * The map of a finished page, as the page shows it: the panel with the chosen venue, or else the one with
 * the most venues. Undefined if the page has no map.
 */
export function shareMap(html: string): ShareMap | undefined {
	const panels = panelsIn(html).map((panel) => ({ ...panel, width: drawnWidth[panel.shape] ?? 0 }));
	const weight = ({ drawing }: { drawing: string }) =>
		(drawing.match(/class="pin\b/g)?.length ?? 0) + (drawing.includes('venue-chosen') ? 1000 : 0);
	const [best] = panels.toSorted((one, other) => weight(other) - weight(one));
	if (!best) return undefined;
	const { width, drawing, ratio } = best;
	const height = width * ratio;
	return {
		width,
		height,
		svg:
			`<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}">` +
			`<style>${mapStyleOf(html)}${hiddenNamesStyle(drawing, width)}</style>` +
			`<rect width="${width}" height="${height}" fill="#dfe7ec"/>${spriteIn(html)}` +
			drawing.replace('width="100%" height="100%"', `width="${width}" height="${height}"`) +
			'</svg>',
	};
}

/** The colour of venues in light mode: the publisher’s accent, or else the default of the style sheet. */
function accentOf(html: string): string {
	return /<style data-accent>[^<]*light-dark\((#[\da-f]{6})/i.exec(html)?.[1] ?? '#b2301a';
}

/** The style of the map of a page. */
export const mapStyleOf = (html: string): string => styleWith(accentOf(html));

/** A panel of the map of a finished page. */
export interface PanelDrawing {
	shape: string;
	/** One SVG that fills the box around it. */
	drawing: string;
	/** The height of the drawing divided by its width. */
	ratio: number;
}

/** The panels of the map of a finished page, in order. */
export function panelsIn(html: string): PanelDrawing[] {
	return [...tagsOf(html)].flatMap((tag) => {
		const [first, shape = ''] = valueOf(tag, 'class')?.split(' ') ?? [];
		if (first !== 'panel' || !(shape in drawnWidth)) return [];
		const drawing = svgAt(html, html.indexOf('<svg', tag.end));
		const [, width, height] = /viewBox="0 0 (\S+) ([^"]+)"/.exec(drawing) ?? [];
		return [{ shape, drawing, ratio: Number(height) / Number(width) }];
	});
}

/** The marks that the drawings of a finished page use. */
export const spriteIn = (html: string): string => svgAt(html, html.indexOf('<svg class="sprite"'));

/** CSS that hides the names for which a drawing is too narrow, as the style sheet of the page does. */
export function hiddenNamesStyle(drawing: string, width: number): string {
	const steps = new Set(Array.from(drawing.matchAll(/\bfrom-(\d+)/g), ([, step]) => Number(step)));
	return Array.from(steps, (step) => (step > width ? `.from-${step} { display: none }` : '')).join(
		'',
	);
}

/** The `<svg>` that begins at `start`, including nested ones. */
function svgAt(html: string, start: number): string {
	let depth = 0;
	for (const match of html.slice(start).matchAll(/<(\/?)svg\b[^>]*>/g)) {
		depth += match[1] ? -1 : 1;
		if (depth === 0) return html.slice(start, start + match.index + match[0].length);
	}
	throw new TypeError('A finished page contains an <svg> that is never closed.');
}
