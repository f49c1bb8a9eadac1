import type { Content } from '../../model/site/content.ts';
import { dayInWords } from '../../model/view/date-words.ts';
import { changeLines } from './change-lines.ts';
import type { OtherFact } from './other-facts.ts';
import type { PageChanges, StoryChanges } from './site-changes.ts';

/** How an output format marks each type of line. */
interface Format {
	story: (text: string) => string;
	page: (text: string) => string;
	warning: (text: string) => string;
	bullet: (text: string) => string;
	item: (text: string) => string;
	within: (text: string) => string;
}

const terminal: Format = {
	story: (text) => text,
	page: (text) => `\n  ${text}`,
	warning: (text) => `\n  Warning: ${text}`,
	bullet: (text) => `    ${text}`,
	item: (text) => `      ${text}`,
	within: (text) => `        ${text}`,
};

const markdown: Format = {
	story: (text) => `## ${text}`,
	page: (text) => `\n### ${text}\n`,
	warning: (text) => `\n**Warning:** ${text}`,
	bullet: (text) => `- **${text}**`,
	item: (text) => `  - ${text}`,
	within: (text) => `    - ${text}`,
};

/** Changes as text for the terminal, or as Markdown for a review. */
export function asText(
	stories: readonly StoryChanges[],
	{ phrases }: Pick<Content, 'phrases'>,
	as: 'text' | 'markdown',
): string {
	const format = as === 'markdown' ? markdown : terminal;
	if (stories.length === 0) return 'Readers of the stories will see no change.';
	return stories.map((story) => storyText(story, phrases, format)).join('\n\n');
}

function storyText(story: StoryChanges, phrases: Content['phrases'], format: Format): string {
	const { id, title, is, editions, pages, others, stronger } = story;
	const states = { new: ' is new', gone: ' was removed', changed: '' };
	return [
		format.story(`${id}${states[is]}: ${title}`),
		...stronger.map(({ type, id: item, was, is: now }) =>
			format.warning(`the ${type} “${item}” was ${was} and is now ${now}, without a new source.`),
		),
		...editions.added.map((day) => format.page(`New edition: ${day}`)),
		...editions.removed.map((day) => format.page(`Removed edition: ${day}`)),
		...pages.flatMap((page) => pageText(page, phrases, format)),
		...(others.length > 0 ? [format.page('Other changes')] : []),
		...others.map((other) => format.bullet(otherText(other))),
	].join('\n');
}

function otherText({ in: list, id, is, fields }: OtherFact): string {
	const name = id === undefined ? list : `${list}, ${id}`;
	const states = { new: 'new', gone: 'removed', changed: fields.join(', ') };
	return `${name}: ${states[is]}`;
}

function pageText(
	{ locale, edition, changes }: PageChanges,
	phrases: Content['phrases'],
	format: Format,
): string[] {
	const words = phrases[locale]?.changes;
	if (!words) return [];
	const heading = edition
		? `Also in the edition of ${dayInWords(edition, 'en')}`
		: 'Newest edition';
	const types = new Set(changes.map(({ type }) => type));
	return [
		format.page(`${heading} (${locale})`),
		...[...types].flatMap((type) => [
			format.bullet(words.types[type]),
			...changes
				.filter((change) => change.type === type)
				.flatMap((change) => {
					const { about, sides, removed, added, because } = changeLines(change, words);
					return [
						format.item(sides ? `${about}: ${sides.then} → ${sides.now}` : about),
						...removed.map((sentence) => format.within(`− ${sentence}`)),
						...added.map((sentence) => format.within(`+ ${sentence}`)),
						...(because === undefined ? [] : [format.within(`(${because})`)]),
					];
				}),
		]),
	];
}
