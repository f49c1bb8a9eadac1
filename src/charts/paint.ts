import type { Certainty } from '../model/facts/standing.ts';

/** The colours of standalone pictures: those of the light colour scheme in src/styles/tokens.css. */
export const paint = {
	paper: '#ffffff',
	ink: '#14171a',
	ink2: '#4b535a',
} as const;

/** The colour of each certainty. */
export const certaintyPaint: Record<Certainty, string> = {
	confirmed: '#0a6350',
	reported: '#1a5a94',
	disputed: '#855200',
	refuted: '#8f2760',
	unknown: '#596168',
};
