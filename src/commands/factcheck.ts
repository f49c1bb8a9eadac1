/*
 * Lists every sentence and short text of a story with its sources, for a person to check:
 * `npm run factcheck -- <story> <language>`.
 */
import { checkContent } from '../model/checking/check-content.ts';
import { readContentFolder } from '../model/reading/content-folder.ts';
import { contentFolder } from '../model/reading/content-place.ts';
import { argumentsOf, stop } from './arguments.ts';
import { listWithSources } from './factcheck/list-with-sources.ts';
import { sentencesOf } from './factcheck/sentences.ts';
import { factLines } from './factcheck/fact-lines.ts';
import { unknownStory } from './unknown-story.ts';

const usage = 'npm run factcheck -- <story> <language>';
const [id, locale] = argumentsOf({ usage, words: 2 }).words;
if (id === undefined || locale === undefined)
	stop(`Which story, and in which language? Usage: ${usage}`);

const files = readContentFolder(contentFolder);
const { content } = checkContent(files);
if (!content) stop(`${contentFolder} has problems. \`npm run check\` lists them. Fix them first.`);

const storyFiles = files.stories.find((one) => one.id === id);
const story = content.stories.find((one) => one.id === id);
if (!storyFiles || !story) {
	stop(
		unknownStory(
			id,
			content.stories.map((one) => one.id),
		),
	);
}
const phrases = content.phrases[locale];
if (!phrases || !story.prose[locale]) {
	const known = Object.keys(story.prose).join(', ');
	stop(`The story “${id}” is not in the language “${locale}”. Its languages are ${known}.`);
}
const lines = [
	...storyFiles.prose.flatMap((prose) => sentencesOf(prose, storyFiles)),
	...factLines(storyFiles),
];
console.log(listWithSources(lines, locale, story.sources, phrases));
