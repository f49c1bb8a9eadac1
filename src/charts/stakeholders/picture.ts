import type { Certainty } from '../../model/facts/standing.ts';
import { certaintyMark, markSide } from '../certainty-marks.ts';
import { keySize, keyTo } from './chart-key.ts';
import { bridgesOf } from './crossings.ts';
import type { DrawnCard, DrawnFlow, DrawnTie, Drawing } from './drawing.ts';
import type { EndMark } from './end-mark.ts';
import type { TextLine } from './label.ts';
import { certaintyPaint, paint } from '../paint.ts';
import { shortPath } from './short-path.ts';
import { textWidth } from '../text-width.ts';
import { isDoubtful } from './tie.ts';
import { lineHeight, textSize, wrap } from './wrap.ts';
import type { Kind } from '../../model/facts/story.ts';
import { escapeMarkup } from '../../model/site/markup.ts';

/** The text of a picture, besides its drawing. */
export interface PictureText {
	title: string;
	/** The date of the edition, and notes on how to read the drawing. */
	about: string;
	/** Who publishes the picture, and where. */
	credit: string;
	doubt: string;
	language: string;
	kindWord: (kind: Kind) => string;
	certaintyWord: (is: Certainty) => string;
}

const families = {
	sans: "'Libre Franklin','Helvetica Neue',Arial,'Liberation Sans',sans-serif",
	serif: "'STIX Two Text','Times New Roman','Liberation Serif',serif",
};

const margin = 24;
const titleSize = 24;
const titleLine = 30;
const keyGap = 18;

/**
 * Draws a standalone SVG file with title, edition, key and credit. It is styled by attributes only, because
 * the file has no external style sheet and the Content Security Policy allows no inline one.
 */
export function pictureOf(drawing: Drawing, kinds: readonly Kind[], text: PictureText): string {
	const width = drawing.width + 2 * margin;
	// `wrap` measures in the ordinary text size, so the width is scaled.
	const title = wrap(
		[{ text: text.title, tone: 'strong' }],
		(drawing.width * textSize) / titleSize,
	);
	const about = wrap([{ text: text.about, tone: 'soft' }], drawing.width);
	const credit = wrap([{ text: text.credit, tone: 'soft' }], drawing.width);
	const aboutTop = margin + title.length * titleLine + 6;
	const top = aboutTop + about.length * lineHeight + 16;
	const key = layoutKey(drawing, kinds, text);
	const keyTop = top + drawing.height + 20;
	const creditTop = keyTop + key.height + 12;
	const height = Math.ceil(creditTop + credit.length * lineHeight + margin);
	const block = (lines: typeof about, from: number) =>
		lines.map((spans, index) => ({ spans, x: 0, y: from + index * lineHeight + 14 }));
	return [
		`<svg xmlns="http://www.w3.org/2000/svg" xml:lang="${escapeMarkup(text.language)}" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" fill="none" font-family="${families.sans}" font-size="${textSize}" role="img">`,
		`<title>${escapeMarkup(`${text.title}. ${text.about}`)}</title>`,
		`<rect width="${width}" height="${height}" fill="${paint.paper}"/>`,
		`<g transform="translate(${margin} 0)">`,
		...title.map(
			(spans, index) =>
				`<text y="${margin + titleSize - 4 + index * titleLine}" font-size="${titleSize}" font-weight="600" fill="${paint.ink}">${escapeMarkup(spans.map((span) => span.text).join(' '))}</text>`,
		),
		texts(block(about, aboutTop), 'start'),
		`<g transform="translate(0 ${top})">${drawingIn(drawing)}</g>`,
		`<g transform="translate(0 ${keyTop})">${key.svg}</g>`,
		texts(block(credit, creditTop), 'start'),
		'</g></svg>\n',
	].join('');
}

function drawingIn({ camps, captions, cards, flows, posts, ties }: Drawing): string {
	return [
		...camps.map(({ bar, lines }) => rect(bar, `fill="${paint.ink}"`) + texts(lines, 'start')),
		...posts.map((post) => rect(post, `fill="${paint.ink}"`)),
		texts(captions, 'start'),
		...ties.map((tie, index) => tieIn(tie, ties.slice(0, index))),
		...flows.map(flowIn),
		...cards.map(cardIn),
	].join('');
}

const strokes = { line: 2, zigzag: 2, heavy: 4, double: 6 } as const;

function tieIn(tie: DrawnTie, before: readonly DrawnTie[]): string {
	const { certainty, kinds, label, lines, marks } = tie;
	const [{ form }] = kinds;
	const bridges = pathOf(bridgesOf(tie, before));
	const color = certaintyPaint[certainty];
	const casing = `stroke="${paint.paper}" stroke-width="${strokes[form] + 6}"`;
	return [
		bridges && `<path d="${bridges}" ${casing}/>`,
		lineIn(pathOf(lines), form, color, isDoubtful(certainty)),
		...marks.map((mark) => markIn(mark, color)),
		texts(label, 'middle'),
	].join('');
}

const pathOf = (lines: readonly { d: string }[]) => lines.map(({ d }) => shortPath(d)).join('');

function lineIn(d: string, form: Kind['form'], color: string, doubt: boolean): string {
	const dash = doubt ? ' stroke-dasharray="6 4"' : '';
	const core = `<path d="${d}" stroke="${paint.paper}" stroke-width="2.4"/>`;
	return (
		`<path d="${d}" stroke="${color}" stroke-width="${strokes[form]}"${dash}/>` +
		(form === 'double' ? core : '')
	);
}

function markIn({ d, filled }: EndMark, color: string): string {
	if (d === '') return '';
	return filled
		? `<path d="${shortPath(d)}" fill="${color}"/>`
		: `<path d="${shortPath(d)}" stroke="${color}" stroke-width="2"/>`;
}

function flowIn({ d, flow, lines }: DrawnFlow): string {
	const dash = isDoubtful(flow.certainty) ? ' stroke-dasharray="6 4"' : '';
	const color = certaintyPaint[flow.certainty];
	return `<path d="${shortPath(d)}" stroke="${color}" stroke-width="2"${dash}/>${texts(lines, 'start')}`;
}

function cardIn({ box, lines, stakeholders: [{ type }], stem }: DrawnCard): string {
	const plate = (stroke: number) =>
		`fill="${paint.paper}" stroke="${paint.ink}" stroke-width="${stroke}"`;
	const { x, y, width, height } = box;
	const inner = { x: x + 3, y: y + 3, width: width - 6, height: height - 6 };
	return [
		stem && rect(stem.post, `fill="${paint.ink}"`),
		stem && rect(stem.foot, plate(1.3)) + texts(stem.lines, 'middle'),
		rect(box, plate(1.3)),
		type === 'organisation' && rect(inner, plate(0.8)),
		texts(lines, 'middle', type === 'publication'),
	]
		.filter((part) => typeof part === 'string')
		.join('');
}

function rect(
	{ x, y, width, height }: { x: number; y: number; width: number; height: number },
	look: string,
): string {
	return `<rect x="${x}" y="${y}" width="${width}" height="${height}" ${look}/>`;
}

function texts(lines: readonly TextLine[], anchor: 'start' | 'middle', isTitle = false): string {
	return lines
		.map(({ spans, x, y }) => {
			const pieces = spans.map(({ text, tone }) => {
				const look = `${tone === 'strong' && !isTitle ? ' font-weight="600"' : ''}${tone === 'soft' ? ` fill="${paint.ink2}"` : ''}`;
				const words = escapeMarkup(text);
				return look ? `<tspan${look}>${words}</tspan>` : words;
			});
			const face = isTitle
				? ` font-family="${families.serif}" font-style="italic" font-size="16"`
				: '';
			return `<text x="${x}" y="${y}" text-anchor="${anchor}" fill="${paint.ink}"${face}>${pieces.join(' ')}</text>`;
		})
		.join('');
}

/** Lays out the key in rows as wide as the drawing. */
function layoutKey(
	drawing: Drawing,
	kinds: readonly Kind[],
	{ kindWord, certaintyWord, doubt }: PictureText,
): { svg: string; height: number } {
	const key = keyTo(drawing, kinds);
	const level = keySize.height / 2;
	const line = `M1,${level}L${keySize.width - 1},${level}`;
	const mark = (is: Certainty) =>
		`<g transform="translate(${keySize.width - markSide} 0)" color="${certaintyPaint[is]}">${certaintyMark(is, `stroke="${paint.paper}"`)}</g>`;
	const entries = [
		...key.forms.map(({ kinds: same, line: piece, mark: end }) => ({
			svg: lineIn(shortPath(piece), same[0].form, paint.ink, false) + markIn(end, paint.ink),
			word: same.map(kindWord).join(', '),
		})),
		...key.certainties.map((is) => ({
			svg: mark(is),
			word: certaintyWord(is),
		})),
		...(key.hasDoubt ? [{ svg: lineIn(line, 'line', paint.ink, true), word: doubt }] : []),
	];
	let [x, y] = [0, 0];
	const placed = entries.map(({ svg, word }) => {
		const width = keySize.width + 7 + textWidth(word, textSize);
		if (x > 0 && x + width > drawing.width) [x, y] = [0, y + lineHeight + 6];
		const at = `<g transform="translate(${Math.round(x)} ${y})">${svg}<text x="${keySize.width + 7}" y="13" fill="${paint.ink}">${escapeMarkup(word)}</text></g>`;
		x += width + keyGap;
		return at;
	});
	return { svg: placed.join(''), height: y + lineHeight };
}
