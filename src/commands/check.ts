/* Lists every mistake in the content, each at its line: `npm run check`; `--strict` stops at notices too. */
import { contentFolder } from '../model/reading/content-place.ts';
import { checkContent } from '../model/checking/check-content.ts';
import { inOrder, inWords } from '../model/problem.ts';
import { readContentFolder } from '../model/reading/content-folder.ts';

const isStrict = process.argv.includes('--strict');
const { problems, notices } = checkContent(readContentFolder(contentFolder));

for (const problem of inOrder(problems)) console.error(inWords(problem));
for (const notice of inOrder(notices)) console.log(`${inWords(notice)} (notice)`);

const found = [count(problems.length, 'problem'), count(notices.length, 'notice')].join(', ');
console.log(
	`${contentFolder}: ${problems.length || notices.length ? found : 'no problem, no notice'}.`,
);
process.exitCode = problems.length > 0 || (isStrict && notices.length > 0) ? 1 : 0;

function count(n: number, word: string): string {
	return `${n} ${word}${n === 1 ? '' : 's'}`;
}
