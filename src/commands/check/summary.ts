import type { Findings } from '../../model/findings/problem.ts';

/** The result of a check as one line: `content: 3 problems in 2 files, 1 notice.` */
export function summaryOf(folder: string, { problems, notices }: Findings): string {
	if (problems.length + notices.length === 0) return `${folder}: no problems, no notices.`;
	const files = new Set(problems.map(({ place }) => place.file)).size;
	const inFiles = problems.length > 0 ? ` in ${count(files, 'file')}` : '';
	return `${folder}: ${count(problems.length, 'problem')}${inFiles}, ${count(notices.length, 'notice')}.`;
}

function count(n: number, word: string): string {
	return `${n} ${word}${n === 1 ? '' : 's'}`;
}
