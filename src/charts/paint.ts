import type { Certainty } from '../model/standing.ts';

/** The colours of a picture that stands alone: those of src/styles/tokens.css in a light room. */
export const paint = {
	paper: '#ffffff',
	ink: '#14171a',
	ink2: '#4b535a',
} as const;

/** How sure a tie is, as a colour. */
export const certaintyPaint: Record<Certainty, string> = {
	confirmed: '#0a6350',
	reported: '#1a5a94',
	disputed: '#855200',
	refuted: '#8f2760',
	unknown: '#596168',
};
