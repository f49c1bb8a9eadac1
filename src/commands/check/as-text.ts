import { inWords, type Problem } from '../../model/problem.ts';
import { lineAt } from './line-at.ts';
import { markedLine } from './marked-line.ts';

/** A problem or a notice in words, with the line of the file beneath it and the place marked. */
export function asText(problem: Problem, line = lineAt(problem.place)): string {
	const shown = line?.trim() ? markedLine(line, problem.place.column) : [];
	return [inWords(problem), ...shown.map((one) => `    ${one}`)].join('\n');
}
