import type { FindingKind } from './finding-kinds.ts';

/** Where something stands: a file as the editor knows it, line and column from 1. */
export interface Place {
	file: string;
	line: number;
	column: number;
}

/** Something to be said of a place in a file. */
export interface Finding {
	place: Place;
	/** What is wrong: a sentence. */
	message: string;
	/** What would be right: a sentence. */
	hint?: string;
}

/** One mistake in the content: a reader would see something false, unsourced or broken. */
export interface Problem extends Finding {
	/** Its name in the list of kinds, under which the guide explains it. */
	kind: FindingKind;
}

/** One thing to see to; it stops nothing. */
export type Notice = Problem;

/** All that a check has to say. */
export interface Findings {
	problems: Problem[];
	notices: Notice[];
}

/** Findings in the order of file, line and column, each said once. */
export function inOrder<Found extends Finding>(findings: readonly Found[]): Found[] {
	const seen = new Set<string>();
	return findings
		.filter((finding) => {
			const line = inWords(finding);
			return !seen.has(line) && seen.add(line);
		})
		.sort(
			({ place: a }, { place: b }) =>
				(a.file < b.file ? -1 : a.file > b.file ? 1 : 0) || a.line - b.line || a.column - b.column,
		);
}

/** A finding as one line: `file:line:column  what is wrong. What would be right.` */
export function inWords({ place, message, hint }: Finding): string {
	return `${place.file}:${place.line}:${place.column}  ${message}${hint ? ` ${hint}` : ''}`;
}
