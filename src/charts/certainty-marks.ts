import type { Certainty } from '../model/facts/standing.ts';

/** The width and height of a mark, in its own SVG units. */
export const markSide = 16;

const outline = 'fill="none" stroke="currentColor" stroke-width="1.8"';

/**
 * The mark of a certainty, as SVG in the current text colour. `hole` is the attribute that gives the
 * cut-out parts the colour of the paper.
 */
export function certaintyMark(is: Certainty, hole: string): string {
	switch (is) {
		case 'confirmed':
			return `<rect x="1" y="1" width="14" height="14" fill="currentColor"/><path d="M4.2 8.3 7 11l5-6" ${hole} fill="none" stroke-width="2"/>`;
		case 'reported':
			return `<path d="M1 1h7v14H1z" fill="currentColor"/><path d="M1.9 1.9h12.2v12.2H1.9z" ${outline}/>`;
		case 'disputed':
			return `<path d="M1 1h14L1 15h14z" fill="currentColor"/><path d="M1.9 1.9h12.2v12.2H1.9z" ${outline}/>`;
		case 'refuted':
			return `<path d="M1.9 1.9h12.2v12.2H1.9zM4.7 4.7l6.6 6.6m0-6.6-6.6 6.6" ${outline}/>`;
		case 'unknown':
			return `<rect x="1.9" y="1.9" width="12.2" height="12.2" ${outline} stroke-dasharray="2.6 1.47"/>`;
	}
}
