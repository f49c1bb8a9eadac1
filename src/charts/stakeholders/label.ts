import { lineHeight, narrowest, type Span, widestOf, wrap } from './wrap.ts';

/** A line of text, with its baseline. */
export interface TextLine {
	spans: Span[];
	x: number;
	y: number;
}

/** A tie's words: that of its kind, what it is about, and who says so where that is in doubt. */
export interface LabelText {
	word: string;
	short: string;
	according?: string;
}

/** A tie's words broken into lines, and the room that they take. */
export interface Label {
	lines: Span[][];
	width: number;
	height: number;
}

/** The baseline under the top of a line, so that capitals stand in its middle. */
const baseline = 14;

/** Lines under each other from a top, each at one place across. */
export const stack = (lines: readonly Span[][], x: number, top: number): TextLine[] =>
	lines.map((spans, index) => ({ spans, x, y: top + index * lineHeight + baseline }));

/** A tie's words as one text. */
export const labelSpans = ({ word, short, according }: LabelText): Span[] => [
	{ text: word, tone: 'strong' },
	{ text: short, tone: 'plain' },
	...(according === undefined ? [] : [{ text: according, tone: 'soft' as const }]),
];

/** Breaks a tie's words into lines of a width; a longer word makes all of it wider. */
export function fitLabel(text: LabelText, width: number): Label {
	const known = fitted.get(text) ?? new Map<number, Label>();
	fitted.set(text, known);
	const label = known.get(width) ?? fitAnew(text, width);
	known.set(width, label);
	return label;
}

/** The same few labels are tried at the same few widths in every drawing that is weighed. */
const fitted = new WeakMap<LabelText, Map<number, Label>>();

function fitAnew(text: LabelText, width: number): Label {
	const spans = labelSpans(text);
	const lines = wrap(spans, Math.max(width, narrowest(spans)));
	return { lines, width: Math.ceil(widestOf(lines)), height: lines.length * lineHeight };
}
