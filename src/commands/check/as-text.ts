import type { Problem } from '../../model/problem.ts';
import { inWords } from '../../model/problem.ts';
import { markedLine } from './marked-line.ts';

/** A problem or a notice in words, with the line of the file beneath it and the place marked. */
export function asText(problem: Problem, lineOf: (problem: Problem) => string | undefined): string {
	const line = lineOf(problem);
	const shown =
		line?.trim() === undefined || line.trim() === '' ? [] : markedLine(line, problem.place.column);
	return [inWords(problem), ...shown.map((one) => `    ${one}`)].join('\n');
}
