import { arrowHead } from './block-arrow.ts';
import type { Box } from './drawing.ts';
import type { Flow } from './exchange-flow.ts';
import { fitLabel, type LabelText, labelSpans, stack, type TextLine } from './label.ts';
import { lineHeight, narrowest, wrap } from './wrap.ts';

/** An arrow of the exchange with its text: which party wants what, and according to whom. */
export interface FlowText {
	flow: Flow;
	text: LabelText;
}

/** A tie between the two parties with its text. */
export interface ContactText {
	id: string;
	text: LabelText;
}

/** An arrow of the exchange with its place: its body and the lines of text in it. */
export interface PlacedFlow {
	flow: Flow;
	body: Box;
	lines: TextLine[];
}

/** A tie between the parties with its place: the y of its line, and the lines of text above it. */
export interface PlacedContact {
	id: string;
	level: number;
	lines: TextLine[];
}

/** The content between the two parties; y starts at 0. */
export interface Centre {
	flows: PlacedFlow[];
	contacts: PlacedContact[];
	height: number;
}

const air = { inside: 5, flows: 5, contacts: 8, card: 3, line: 8 };

/**
 * Stacks the arrows of the exchange, and below them the other ties between the parties.
 * Returns undefined if a word does not fit.
 */
export function layoutCentre(
	flowTexts: readonly FlowText[],
	contactTexts: readonly ContactText[],
	[left, right]: readonly [number, number],
): Centre | undefined {
	const room = right - left - 2 * air.inside;
	const flowRoom = room - arrowHead.length - 2 * air.card;
	const isTooWide = (text: LabelText, most: number) => narrowest(labelSpans(text)) > most;
	if (flowTexts.some(({ text }) => isTooWide(text, flowRoom))) return undefined;
	if (contactTexts.some(({ text }) => isTooWide(text, room))) return undefined;
	let y = 0;
	const flows = flowTexts.map((text, index) => {
		if (index > 0) y += air.flows;
		const flow = layoutFlow(text, [left + air.card, right - air.card], y + arrowHead.flare);
		y = flow.body.y + flow.body.height + arrowHead.flare;
		return flow;
	});
	const contacts = contactTexts.map(({ id, text }): PlacedContact => {
		if (y > 0) y += air.contacts;
		const { lines, height } = fitLabel(text, room);
		const placed = { id, lines: stack(lines, (left + right) / 2, y), level: y + height + air.line };
		y = placed.level + air.line;
		return placed;
	});
	return { flows, contacts, height: y };
}

function layoutFlow(
	{ flow, text }: FlowText,
	[left, right]: readonly [number, number],
	top: number,
): PlacedFlow {
	const lines = wrap(labelSpans(text), right - left - arrowHead.length - 2 * air.inside);
	const start = left + air.inside + (flow.to === 'left' ? arrowHead.length : 0);
	const height = lines.length * lineHeight + 2 * air.inside;
	return {
		flow,
		body: { x: left, y: top, width: right - left, height },
		lines: stack(lines, start, top + air.inside),
	};
}
