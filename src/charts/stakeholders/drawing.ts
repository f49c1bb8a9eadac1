import type { Certainty } from '../../model/facts/standing.ts';
import type { Kind, Relation, Stakeholder } from '../../model/facts/story.ts';
import type { EndMark } from './end-mark.ts';
import type { Flow } from './exchange-flow.ts';
import type { TextLine } from './label.ts';
import type { Point } from './net-runs.ts';

/** A rectangle of the drawing. */
export interface Box {
	x: number;
	y: number;
	width: number;
	height: number;
}

/** A drawn card, of one stakeholder or of several that share it. */
export interface DrawnCard {
	stakeholders: [Stakeholder, ...Stakeholder[]];
	box: Box;
	lines: TextLine[];
	/** Instead of an empty tall box: a post under the card, and a foot that repeats its name. */
	stem?: { post: Box; foot: Box; lines: TextLine[] };
}

/** A camp’s name and its bar. */
export interface DrawnCamp {
	bar: Box;
	lines: TextLine[];
}

/** A drawn tie: its lines, end marks and label. */
export interface DrawnTie {
	relations: Relation[];
	/** The kind that gives it its form, then other kinds that are folded into its line. */
	kinds: [Kind, ...Kind[]];
	certainty: Certainty;
	/** Each line as points and as an SVG path. */
	lines: { points: Point[]; d: string }[];
	marks: EndMark[];
	label: TextLine[];
}

/** A drawn arrow of the exchange, with its text inside. */
export interface DrawnFlow {
	flow: Flow;
	body: Box;
	d: string;
	lines: TextLine[];
}

/** A complete drawing; all coordinates are in units of its view box. */
export interface Drawing {
	width: number;
	height: number;
	camps: DrawnCamp[];
	/** Names that are repeated because their cards are far away. */
	captions: TextLine[];
	/** The vertical bars that represent the parties below their cards. */
	posts: Box[];
	ties: DrawnTie[];
	flows: DrawnFlow[];
	cards: DrawnCard[];
	/** How many ties share how many lines, and how many were left out; undefined if each tie has its own line. */
	folding?: { ties: number; lines: number; left: number };
}
