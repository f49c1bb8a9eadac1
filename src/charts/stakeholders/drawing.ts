import type { Certainty } from '../../model/standing.ts';
import type { Kind, Relation, Stakeholder } from '../../model/story.ts';
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

/** A card: of one stakeholder, or of several who do one thing together. */
export interface DrawnCard {
	stakeholders: [Stakeholder, ...Stakeholder[]];
	box: Box;
	lines: TextLine[];
	/** What a high card is instead of one empty box: a post under it, and its name again at the foot. */
	stem?: { post: Box; foot: Box; lines: TextLine[] };
}

/** A camp's name and its bar. */
export interface DrawnCamp {
	bar: Box;
	lines: TextLine[];
}

/** A tie's lines, end marks and words. */
export interface DrawnTie {
	relations: Relation[];
	/** The kind whose form it has, and others that are folded into its line. */
	kinds: [Kind, ...Kind[]];
	certainty: Certainty;
	/** Each line by the points that it goes through, and as a path. */
	lines: { points: Point[]; d: string }[];
	marks: EndMark[];
	label: TextLine[];
}

/** An arrow of the exchange with its words inside. */
export interface DrawnFlow {
	flow: Flow;
	body: Box;
	d: string;
	lines: TextLine[];
}

/** The drawing, in units: everything with its place. */
export interface Drawing {
	width: number;
	height: number;
	camps: DrawnCamp[];
	/** Names that are said again, where their cards are far. */
	captions: TextLine[];
	/** What stands for a party from its card down. */
	posts: Box[];
	ties: DrawnTie[];
	flows: DrawnFlow[];
	cards: DrawnCard[];
	/** How many ties had to share how many lines, and how many have none; undefined where each has its own. */
	folding?: { ties: number; lines: number; left: number };
}
