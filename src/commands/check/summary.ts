import type { Findings } from '../../model/problem.ts';

/** What a check found, in a line: `content: 3 problems in 2 files, 1 notice.` */
export function summaryOf(folder: string, { problems, notices }: Findings): string {
	if (problems.length + notices.length === 0) return `${folder}: no problem, no notice.`;
	const files = new Set(problems.map(({ place }) => place.file)).size;
	const where = problems.length > 0 ? ` in ${count(files, 'file')}` : '';
	return `${folder}: ${count(problems.length, 'problem')}${where}, ${count(notices.length, 'notice')}.`;
}

function count(n: number, word: string): string {
	return `${n} ${word}${n === 1 ? '' : 's'}`;
}
