import { formatFinding, type Problem } from '../../model/findings/problem.ts';
import { lineAt } from './line-at.ts';
import { markedLine } from './marked-line.ts';

/** A finding as text, followed by its line of the file and a mark under the position. */
export function asText(problem: Problem, line = lineAt(problem.place)): string {
	const shown = line?.trim() ? markedLine(line, problem.place.column) : [];
	return [formatFinding(problem), ...shown.map((one) => `    ${one}`)].join('\n');
}
