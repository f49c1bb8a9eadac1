import type { Problem } from '../../model/findings/problem.ts';
import { asText } from '../check/as-text.ts';

/** Reports the problems in the content in the terminal, each time that they change. */
export class ProblemReport {
	#reported = '';

	tell(problems: readonly Problem[]): void {
		const text = problems.map((problem) => asText(problem)).join('\n\n');
		if (text === this.#reported) return;
		this.#reported = text;
		if (text === '') console.log('All problems in the content are fixed.');
		else console.error(`${counted(problems.length)} in the content:\n\n${text}\n`);
	}
}

const counted = (count: number): string => (count === 1 ? 'One problem' : `${count} problems`);
