import { lineHeight, narrowest, type Span, widestOf, wrap } from './wrap.ts';

/** A line of text; y is its baseline. */
export interface TextLine {
	spans: Span[];
	x: number;
	y: number;
}

/** The text of a tie: the word of its kind, what it is about, and, if it is in doubt, who says so. */
export interface LabelText {
	word: string;
	short: string;
	according?: string;
}

/** The text of a tie broken into lines, and its size. */
export interface Label {
	lines: Span[][];
	width: number;
	height: number;
}

/** The distance from the top of a line to its baseline; it centres capitals in the line. */
const baseline = 14;

/** Stacks lines of text from a top, all at the same x. */
export const stack = (lines: readonly Span[][], x: number, top: number): TextLine[] =>
	lines.map((spans, index) => ({ spans, x, y: top + index * lineHeight + baseline }));

/** The text of a tie as spans. */
export const labelSpans = ({ word, short, according }: LabelText): Span[] => [
	{ text: word, tone: 'strong' },
	{ text: short, tone: 'plain' },
	...(according === undefined ? [] : [{ text: according, tone: 'soft' as const }]),
];

/** Breaks the text of a tie into lines of this width. A longer word makes the label wider. */
export function fitLabel(text: LabelText, width: number): Label {
	const byWidth = cache.get(text) ?? new Map<number, Label>();
	cache.set(text, byWidth);
	const label = byWidth.get(width) ?? computeLabel(text, width);
	byWidth.set(width, label);
	return label;
}

/** Caches labels, because every layout that is tried fits the same labels to the same few widths. */
const cache = new WeakMap<LabelText, Map<number, Label>>();

function computeLabel(text: LabelText, width: number): Label {
	const spans = labelSpans(text);
	const lines = wrap(spans, Math.max(width, narrowest(spans)));
	return { lines, width: Math.ceil(widestOf(lines)), height: lines.length * lineHeight };
}
