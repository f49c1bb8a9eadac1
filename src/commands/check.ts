/*
 * Lists every mistake in the content, each at its line: `npm run check`. `--strict` stops at notices
 * too; `--format json` and `--format github` tell programs; `--today 2026-01-01` tells which reviews
 * are overdue on that day.
 */
import { checkContent } from '../model/checking/check-content.ts';
import { inOrder, type Problem } from '../model/problem.ts';
import { readContentFolder } from '../model/reading/content-folder.ts';
import { keepChecked } from '../model/reading/checked-content.ts';
import { contentFolder } from '../model/reading/content-place.ts';
import { argumentsOf } from './arguments.ts';
import { asGithub } from './check/as-github.ts';
import { asText } from './check/as-text.ts';
import { checkOptions, checkUsage } from './check/options.ts';
import { summaryOf } from './check/summary.ts';
import { lastAddresses } from './last-addresses.ts';

const { values } = argumentsOf({ usage: `npm run check -- ${checkUsage}`, options: checkOptions });
const { strict: isStrict, format } = values;
const today = values.today ?? new Date().toISOString().slice(0, 10);
const last = lastAddresses(contentFolder);
const found = checkContent(readContentFolder(contentFolder), last, today);
const problems = inOrder(found.problems);
const notices = inOrder(found.notices);
if (found.content) keepChecked(found.content);

if (format === 'json') {
	console.log(JSON.stringify({ problems, notices }, null, '\t'));
} else if (format === 'github') {
	for (const one of [...problems, ...notices]) console.log(asGithub(one));
} else {
	for (const problem of problems) console.error(`${asText(problem)}\n`);
	for (const notice of notices) console.log(`${asText(asNotice(notice))}\n`);
}
if (format !== 'json') console.log(summaryOf(contentFolder, { problems, notices }));
if (format === 'text' && found.unchecked.length > 0) {
	console.log(
		`The order of days in ${found.unchecked.join(', ')} is checked when these are mended.`,
	);
}
process.exitCode = problems.length > 0 || (isStrict && notices.length > 0) ? 1 : 0;

function asNotice(notice: Problem): Problem {
	return { ...notice, hint: `${notice.hint ? `${notice.hint} ` : ''}(notice)` };
}
