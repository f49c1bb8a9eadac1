/*
 * Says in words what readers will see change: `npm run changes` between the last commit and the files
 * as they are, `npm run changes -- main` from another commit, `npm run changes -- main HEAD` between
 * two. `--format markdown` is for those who review, `--format json` for programs.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { checkContent } from '../model/checking/check-content.ts';
import type { Content } from '../model/content.ts';
import { inOrder, inWords } from '../model/problem.ts';
import { readContentFolder } from '../model/reading/content-folder.ts';
import { contentFolder } from '../model/reading/content-place.ts';
import { argumentsOf } from './arguments.ts';
import { asText } from './changes/as-text.ts';
import { commitOf, writeFolderAt } from './changes/content-at.ts';
import { otherFiles } from './changes/other-files.ts';
import { siteChanges } from './changes/site-changes.ts';

const { values, words } = argumentsOf({
	usage: 'npm run changes -- [from] [to] [--format text|json|markdown], from and to being commits.',
	options: { format: ['text', 'json', 'markdown'] },
	words: 2,
});
const { format } = values;
const [from = 'HEAD', to] = words;

const scratch = mkdtempSync(join(tmpdir(), 'cumbre-changes-'));
process.once('exit', () => rmSync(scratch, { recursive: true, force: true }));

const before = folderOf(from, 'from');
const after = to === undefined ? contentFolder : folderOf(to, 'to');
const [then, now] = [contentIn(before, from), contentIn(after, to)];
const stories = siteChanges(then, now);
const files = otherFiles(before, after);
if (format === 'json') {
	console.log(JSON.stringify({ stories, files }, null, '\t'));
} else {
	console.log([asText(stories, now, format), ...files].join('\n\n').trimEnd());
}

/** The content folder as it stood in a commit. */
function folderOf(word: string, name: string): string {
	const commit = commitOf(word);
	if (commit === undefined) stop(`There is no commit “${word}”. \`git log --oneline\` lists them.`);
	const into = join(scratch, name);
	if (!writeFolderAt(commit, contentFolder, into)) {
		stop(`There is no ${contentFolder}/ in ${word}.`);
	}
	return into;
}

function contentIn(folder: string, word: string | undefined): Content {
	const { content, problems } = checkContent(readContentFolder(folder));
	if (content) return content;
	for (const problem of inOrder(problems).slice(0, 10)) {
		const file = relative(folder, problem.place.file);
		console.error(inWords({ ...problem, place: { ...problem.place, file } }));
	}
	const count = problems.length === 1 ? 'a problem' : `${problems.length} problems`;
	stop(
		word === undefined
			? `${contentFolder} has ${count}: mend them first.`
			: `${contentFolder} had ${count} in ${word}, as the check sees it today: choose a later commit.`,
	);
}

function stop(message: string): never {
	console.error(message);
	process.exit(1);
}
