import { isMention, mentionTypes } from '../facts/parts.ts';
import { items } from '../facts/items.ts';
import type { Day } from '../facts/day.ts';
import type { Problem } from '../findings/problem.ts';
import type { ProseFile, StoryFiles } from '../reading/files.ts';
import { isTag, nodesOf } from '../reading/mdx-file.ts';
import { attributeOf, passageAround } from '../reading/prose.ts';
import type { Story } from '../facts/story.ts';
import { proseTextOf } from '../view/story-view.ts';
import { viewStory } from '../view/view-story.ts';
import type { StoryView } from '../view/story-view.ts';
import { attributesOfTag } from './prose-problems.ts';

/** Mentions of items that are not yet known or have ended, each in the first edition that lacks the item. */
export function mentionProblems(story: Story, { prose }: StoryFiles): Problem[] {
	return prose.flatMap((text) => problemsIn(text, story));
}

function problemsIn(text: ProseFile, story: Story): Problem[] {
	if (!text.tree) return [];
	const views = story.editions.map((edition) => viewStory(story, edition, text.locale));
	return [...nodesOf(text.tree)].flatMap(({ node, around }) => {
		if (!isTag(node) || !isMention(node.name)) return [];
		const { name } = node;
		const id = attributeOf(node, 'id') ?? '';
		const passage = passageAround(around);
		const view = views.find(
			(one) =>
				(passage === undefined ||
					proseTextOf(one).passages.some((other) => other.id === passage)) &&
				!one.story[items[mentionTypes[name]].file].some((item) => item.id === id),
		);
		if (!view) return [];
		const place = attributesOfTag(node, text)?.placeOf(['id']) ?? text.placeAt(0);
		const item: { until?: Day | undefined } | undefined = story[
			items[mentionTypes[name]].file
		].find((one) => one.id === id);
		const hasEnded = item?.until !== undefined && item.until <= view.day;
		return [{ place, ...(hasEnded ? noLongerThere : notYetKnown)(id, view) }];
	});
}

function notYetKnown(id: string, { edition }: StoryView): Omit<Problem, 'place'> {
	return {
		kind: 'not-yet-known',
		message: `The edition of ${edition.date} names “${id}”, which was not known then.`,
		hint: 'Put the sentence into a <Passage> with `known`, or give the item an earlier `known`.',
	};
}

function noLongerThere(id: string, { edition }: StoryView): Omit<Problem, 'place'> {
	return {
		kind: 'no-longer-there',
		message: `The edition of ${edition.date} names “${id}”, which had ended by then.`,
		hint: 'Put the sentence into a <Passage> with `until`, or remove the `until` of the item.',
	};
}
