import { max, sum } from 'd3';
import { textWidth } from '../text-width.ts';

/**
 * The style of a piece of text: strong for names and words of kinds, plain for what is said, soft for who
 * says it.
 */
export type Tone = 'strong' | 'plain' | 'soft';

/** A piece of text in one tone. */
export interface Span {
	text: string;
	tone: Tone;
}

/**
 * The size of all text in the chart, in units of the drawing. A drawing 360 units wide that is shown at 288
 * px leaves 12 px.
 */
export const textSize = 15;

/** The distance from one baseline to the next. */
export const lineHeight = 18;

const weights = { strong: 600, plain: 400, soft: 400 } as const;

interface Word extends Span {
	width: number;
}

const space = textWidth(' ', textSize);

/** The words of a text. No-break spaces keep words together. */
const wordsOf = (spans: readonly Span[]): Word[] =>
	spans.flatMap(({ text, tone }) =>
		text.split(/ +/).map((word) => ({
			text: word,
			tone,
			width: textWidth(word, textSize, weights[tone]),
		})),
	);

const lengthOf = (words: readonly Word[]) =>
	sum(words, ({ width }) => width) + space * (words.length - 1);

/** The width of a text on one line. */
export const widthOf = (spans: readonly Span[]) => lengthOf(wordsOf(spans));

/** The width of the widest line. */
export const widestOf = (lines: readonly (readonly Span[])[]) => max(lines, widthOf) ?? 0;

/** The width of the widest word: how narrow a text can be. */
export const narrowest = (spans: readonly Span[]) => max(wordsOf(spans), ({ width }) => width) ?? 0;

/**
 * Breaks a text into as few lines as the width allows, of about equal length. A word wider than that stays
 * whole.
 */
export function wrap(spans: readonly Span[], width: number): Span[][] {
	const words = wordsOf(spans);
	let best = fill(words, width);
	const count = best.length;
	for (;;) {
		const narrower = (max(best, lengthOf) ?? 0) - 1;
		const next = fill(words, narrower);
		if (next.length > count || (max(next, lengthOf) ?? 0) > narrower) return best.map(joined);
		best = next;
	}
}

function fill(words: readonly Word[], width: number): Word[][] {
	const lines: Word[][] = [];
	let sum = 0;
	for (const word of words) {
		const line = lines.at(-1);
		if (line && sum + word.width + space * line.length <= width) {
			line.push(word);
			sum += word.width;
		} else {
			lines.push([word]);
			sum = word.width;
		}
	}
	return lines;
}

/** Joins the words of a line into one span per run of equal tone. */
function joined(words: readonly Word[]): Span[] {
	const spans: Span[] = [];
	for (const { text, tone } of words) {
		const last = spans.at(-1);
		if (last?.tone === tone) last.text += ` ${text}`;
		else spans.push({ text, tone });
	}
	return spans;
}
