import type { Content } from '../../model/content.ts';
import { dayInWords } from '../../model/date-words.ts';
import { changeLines } from './change-lines.ts';
import type { OtherFact } from './other-facts.ts';
import type { PageChanges, StoryChanges } from './site-changes.ts';

/** How lines are set apart in a form of output. */
interface Form {
	story: (text: string) => string;
	page: (text: string) => string;
	warning: (text: string) => string;
	sort: (text: string) => string;
	item: (text: string) => string;
	within: (text: string) => string;
}

const terminal: Form = {
	story: (text) => text,
	page: (text) => `\n  ${text}`,
	warning: (text) => `\n  Warning: ${text}`,
	sort: (text) => `    ${text}`,
	item: (text) => `      ${text}`,
	within: (text) => `        ${text}`,
};

const markdown: Form = {
	story: (text) => `## ${text}`,
	page: (text) => `\n### ${text}\n`,
	warning: (text) => `\n**Warning:** ${text}`,
	sort: (text) => `- **${text}**`,
	item: (text) => `  - ${text}`,
	within: (text) => `    - ${text}`,
};

/** Changes in words, for a terminal or, as Markdown, for those who review them. */
export function asText(
	stories: readonly StoryChanges[],
	{ phrases }: Pick<Content, 'phrases'>,
	as: 'text' | 'markdown',
): string {
	const form = as === 'markdown' ? markdown : terminal;
	if (stories.length === 0) return 'Readers of the stories will see no change.';
	return stories.map((story) => storyText(story, phrases, form)).join('\n\n');
}

function storyText(story: StoryChanges, phrases: Content['phrases'], form: Form): string {
	const { id, title, is, editions, pages, others, stronger } = story;
	const states = { new: ' is new', gone: ' is gone', changed: '' };
	return [
		form.story(`${id}${states[is]}: ${title}`),
		...stronger.map(({ kind, id: item, was, is: now }) =>
			form.warning(`the ${kind} “${item}” was ${was} and is ${now}, on no new source.`),
		),
		...editions.added.map((day) => form.page(`There is a new edition, of ${day}.`)),
		...editions.removed.map((day) => form.page(`The edition of ${day} is gone.`)),
		...pages.flatMap((page) => pageText(page, phrases, form)),
		...(others.length > 0 ? [form.page('What differs besides')] : []),
		...others.map((other) => form.sort(otherText(other))),
	].join('\n');
}

function otherText({ in: list, id, is, fields }: OtherFact): string {
	const what = id === undefined ? list : `${list}, ${id}`;
	return `${what}: ${is === 'changed' ? fields.join(', ') : is}`;
}

function pageText(
	{ locale, edition, changes }: PageChanges,
	phrases: Content['phrases'],
	form: Form,
): string[] {
	const words = phrases[locale]?.changes;
	if (!words) return [];
	const which = edition ? `the edition of ${dayInWords(edition, 'en')} too` : 'the newest edition';
	const sorts = new Set(changes.map(({ sort }) => sort));
	return [
		form.page(`In ${which} (${locale})`),
		...[...sorts].flatMap((sort) => [
			form.sort(words.sorts[sort]),
			...changes
				.filter((change) => change.sort === sort)
				.flatMap((change) => {
					const { about, sides, gone, fresh, because } = changeLines(change, words);
					return [
						form.item(sides ? `${about}: ${sides.then} → ${sides.now}` : about),
						...gone.map((sentence) => form.within(`− ${sentence}`)),
						...fresh.map((sentence) => form.within(`+ ${sentence}`)),
						...(because === undefined ? [] : [form.within(`(${because})`)]),
					];
				}),
		]),
	];
}
