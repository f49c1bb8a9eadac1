/*
 * Checks the story of the summit against its fact sheet: `npm run factcheck`. With a language,
 * `npm run factcheck -- es`, it lists first, to be read, every sentence and short text in that
 * language with the sources that it rests on. An honest edit may break this check, so no test runs it.
 */
import { checkContent } from '../model/checking/check-content.ts';
import { recordOf } from '../model/record.ts';
import { inOrder, inWords } from '../model/problem.ts';
import { contentFolder } from '../model/reading/content-place.ts';
import { readContentFolder } from '../model/reading/content-folder.ts';
import { argumentsOf } from './arguments.ts';
import { dayProblems } from './factcheck/day-problems.ts';
import { readFactSheet } from './factcheck/fact-sheet.ts';
import { linesOf } from './factcheck/lines.ts';
import { listInWords } from './factcheck/list-in-words.ts';
import { pairProblems } from './factcheck/pair-problems.ts';
import { sourceProblems } from './factcheck/source-problems.ts';

const id = 'kim-putin-2023';
const [listed] = argumentsOf({ usage: 'npm run factcheck -- [language]', words: 1 }).words;

const files = readContentFolder(contentFolder);
const storyFiles = files.stories.find((one) => one.id === id);
const { content, problems, notices } = checkContent(files);
const story = content?.stories.find((one) => one.id === id);

if (!storyFiles) {
	console.error(`${contentFolder}: there is no story “${id}”, and this check knows no other.`);
	process.exitCode = 1;
} else {
	const lines = linesOf(storyFiles);
	const phrases = Object.entries(content?.phrases ?? {}).find(([locale]) => locale === listed)?.[1];
	if (listed !== undefined && content && !phrases) {
		const known = Object.keys(content.phrases).join(', ');
		console.error(`The site has no language “${listed}”. It has ${known}.`);
		process.exitCode = 1;
	}
	if (listed !== undefined && phrases && story) {
		console.log(`${listInWords(lines, listed, story.sources, phrases)}\n`);
	}
	const { languages } = recordOf(files.site.data);
	const found = inOrder([
		...problems,
		...notices,
		...sourceProblems(storyFiles, readFactSheet()),
		...pairProblems(storyFiles, Array.isArray(languages) ? languages.map(String) : []),
		...(story ? dayProblems(story, lines) : []),
	]);
	for (const problem of found) console.error(inWords(problem));
	console.log(
		`${storyFiles.folder}: ${found.length === 0 ? 'nothing against the fact sheet' : `${found.length} to see to`}.`,
	);
	if (found.length > 0) process.exitCode = 1;
}
