import type { FindingKind } from './finding-kinds.ts';

/** A position in a file: its path as the editor knows it, line and column from 1. */
export interface Place {
	file: string;
	line: number;
	column: number;
}

/** Something that the check reports at a place in a file. */
export interface Finding {
	place: Place;
	/** What is wrong, as a sentence. */
	message: string;
	/** How to fix it, as a sentence. */
	hint?: string;
}

/** A mistake in the content: a reader would see something false, unsourced or broken. It stops the build. */
export interface Problem extends Finding {
	/** The name under which `findingKinds` and the guide explain it. */
	kind: FindingKind;
}

/** Something to look at, which does not stop the build. The guide explains the kind of each notice too. */
export type Notice = Problem;

/** Everything that a check reports. */
export interface Findings {
	problems: Problem[];
	notices: Notice[];
}

/** Findings sorted by file, line and column, without duplicates. */
export function sortFindings<Found extends Finding>(findings: readonly Found[]): Found[] {
	const lines = new Set<string>();
	return findings
		.filter((finding) => {
			const line = formatFinding(finding);
			return !lines.has(line) && lines.add(line);
		})
		.sort(
			({ place: a }, { place: b }) =>
				(a.file < b.file ? -1 : a.file > b.file ? 1 : 0) || a.line - b.line || a.column - b.column,
		);
}

/** A finding as one line: `file:line:column  what is wrong. How to fix it.` */
export function formatFinding({ place, message, hint }: Finding): string {
	return `${place.file}:${place.line}:${place.column}  ${message}${hint ? ` ${hint}` : ''}`;
}
