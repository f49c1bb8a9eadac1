/*
 * Lists what will change for readers. `npm run changes` compares the last commit with the working files,
 * `npm run changes -- main` compares another commit with them, and `npm run changes -- main HEAD` compares
 * two commits. `--format markdown` is for reviews, `--format json` for programs.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { checkContent } from '../model/checking/check-content.ts';
import type { Content } from '../model/site/content.ts';
import { sortFindings, formatFinding } from '../model/findings/problem.ts';
import { readContentFolder } from '../model/reading/content-folder.ts';
import { contentFolder } from '../model/reading/content-place.ts';
import { argumentsOf, stop } from './arguments.ts';
import { asText } from './changes/as-text.ts';
import { commitOf, writeFolderAt } from './changes/content-at.ts';
import { otherFiles } from './changes/other-files.ts';
import { siteChanges } from './changes/site-changes.ts';

const { values, words } = argumentsOf({
	usage: 'npm run changes -- [from commit] [to commit] [--format text|json|markdown]',
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

/** Writes the content folder of a commit to a temporary folder and returns its path. */
function folderOf(revision: string, name: string): string {
	const commit = commitOf(revision);
	if (commit === undefined)
		stop(`There is no commit “${revision}”. \`git log --oneline\` lists them.`);
	const folder = join(scratch, name);
	if (!writeFolderAt(commit, contentFolder, folder)) {
		stop(`There is no ${contentFolder}/ in ${revision}.`);
	}
	return folder;
}

function contentIn(folder: string, revision: string | undefined): Content {
	const { content, problems } = checkContent(readContentFolder(folder));
	if (content) return content;
	for (const problem of sortFindings(problems).slice(0, 10)) {
		const file = relative(folder, problem.place.file);
		console.error(formatFinding({ ...problem, place: { ...problem.place, file } }));
	}
	const count = problems.length === 1 ? 'a problem' : `${problems.length} problems`;
	const fix = problems.length === 1 ? 'Fix it first.' : 'Fix them first.';
	stop(
		revision === undefined
			? `${contentFolder} has ${count}. ${fix}`
			: `${contentFolder} has ${count} in ${revision}, by today’s rules. Choose a later commit.`,
	);
}
