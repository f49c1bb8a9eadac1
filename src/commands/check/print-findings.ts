import { type Findings, type Problem, sortFindings } from '../../model/findings/problem.ts';
import { asGithub } from './as-github.ts';
import { asText } from './as-text.ts';
import { summaryOf } from './summary.ts';

/** Prints the findings of a check with its summary, in a format. */
export function printFindings(
	folder: string,
	{ unchecked, ...found }: Findings & { unchecked: readonly string[] },
	format: 'text' | 'json' | 'github',
): void {
	const problems = sortFindings(found.problems);
	const notices = sortFindings(found.notices);
	if (format === 'json') {
		console.log(JSON.stringify({ problems, notices }, null, '\t'));
		return;
	}
	if (format === 'github') {
		for (const finding of [...problems, ...notices]) console.log(asGithub(finding));
	} else {
		for (const problem of problems) console.error(`${asText(problem)}\n`);
		for (const notice of notices) console.log(`${asText(asNotice(notice))}\n`);
	}
	console.log(summaryOf(folder, { problems, notices }));
	if (format === 'text' && unchecked.length > 0) {
		console.log(
			`The order of dates in ${unchecked.join(', ')} will be checked once these problems are fixed.`,
		);
	}
}

function asNotice(notice: Problem): Problem {
	return { ...notice, hint: `${notice.hint ? `${notice.hint} ` : ''}(notice)` };
}
