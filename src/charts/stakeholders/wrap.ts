import { max, sum } from 'd3';
import { textWidth } from '../text-width.ts';

/** What a piece of text is in the drawing: a name or a kind’s word, what is said, or who says it. */
export type Tone = 'strong' | 'plain' | 'soft';

/** A piece of text in one tone. */
export interface Span {
	text: string;
	tone: Tone;
}

/** The size of every text in the chart, in units of the drawing: 288 px for 360 units leave 12 px. */
export const textSize = 15;

/** From one line of text to the next. */
export const lineHeight = 18;

const weights = { strong: 600, plain: 400, soft: 400 } as const;

interface Word extends Span {
	width: number;
}

const space = textWidth(' ', textSize);

/** The words of a text; no-break spaces hold together what belongs on one line. */
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

/** How wide a text is on one line. */
export const widthOf = (spans: readonly Span[]) => lengthOf(wordsOf(spans));

/** How wide the widest of some lines is. */
export const widestOf = (lines: readonly (readonly Span[])[]) => max(lines, widthOf) ?? 0;

/** How wide a text is when every space breaks it. */
export const narrowest = (spans: readonly Span[]) => max(wordsOf(spans), ({ width }) => width) ?? 0;

/** Breaks a text into as few lines as a width allows, about equally long; a longer word stays whole. */
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

/** The words of a line, those of one tone together. */
function joined(words: readonly Word[]): Span[] {
	const spans: Span[] = [];
	for (const { text, tone } of words) {
		const last = spans.at(-1);
		if (last?.tone === tone) last.text += ` ${text}`;
		else spans.push({ text, tone });
	}
	return spans;
}
