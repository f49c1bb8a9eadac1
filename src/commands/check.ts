/*
 * Reports every problem and notice in the content with its line: `npm run check`. `--strict` fails on
 * notices too. `--format json` and `--format github` print for programs. `--today 2026-01-01` reports the
 * reviews that are overdue on that day.
 */
import { checkContent } from '../model/checking/check-content.ts';
import { sortFindings, type Problem } from '../model/findings/problem.ts';
import { readContentFolder } from '../model/reading/content-folder.ts';
import { saveCheckedContent } from '../model/reading/checked-content.ts';
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
const previousAddresses = lastAddresses(contentFolder);
const result = checkContent(readContentFolder(contentFolder), previousAddresses, today);
const problems = sortFindings(result.problems);
const notices = sortFindings(result.notices);
if (result.content) saveCheckedContent(result.content);

if (format === 'json') {
	console.log(JSON.stringify({ problems, notices }, null, '\t'));
} else if (format === 'github') {
	for (const finding of [...problems, ...notices]) console.log(asGithub(finding));
} else {
	for (const problem of problems) console.error(`${asText(problem)}\n`);
	for (const notice of notices) console.log(`${asText(asNotice(notice))}\n`);
}
if (format !== 'json') console.log(summaryOf(contentFolder, { problems, notices }));
if (format === 'text' && result.unchecked.length > 0) {
	console.log(
		`The order of dates in ${result.unchecked.join(', ')} will be checked once these problems are fixed.`,
	);
}
process.exitCode = problems.length > 0 || (isStrict && notices.length > 0) ? 1 : 0;

function asNotice(notice: Problem): Problem {
	return { ...notice, hint: `${notice.hint ? `${notice.hint} ` : ''}(notice)` };
}
