import { isMention, mentioned } from '../components.ts';
import type { Day } from '../day.ts';
import type { Problem } from '../problem.ts';
import type { ProseFile, StoryFiles } from '../reading/files.ts';
import { isTag, nodesOf } from '../reading/mdx-file.ts';
import { attributeOf, passageAround } from '../reading/prose.ts';
import type { Story } from '../story.ts';
import { tell } from '../tell.ts';
import type { Telling } from '../telling.ts';
import { tagPart } from './prose-problems.ts';

/** Mentions of what nobody had heard of yet or what had ended, with the first edition in which they are read. */
export function mentionProblems(story: Story, { prose }: StoryFiles): Problem[] {
	return prose.flatMap((text) => mentionsIn(text, story));
}

function mentionsIn(text: ProseFile, story: Story): Problem[] {
	if (!text.tree) return [];
	const tellings = story.editions.map((edition) => tell(story, edition, text.locale));
	return [...nodesOf(text.tree)].flatMap(({ node, around }) => {
		if (!isTag(node) || !isMention(node.name)) return [];
		const { name } = node;
		const id = attributeOf(node, 'id') ?? '';
		const passage = passageAround(around);
		const telling = tellings.find(
			(one) =>
				(passage === undefined || one.prose.passages.some((told) => told.id === passage)) &&
				!one.story[mentioned[name]].some((item) => item.id === id),
		);
		if (!telling) return [];
		const place = tagPart(node, text)?.placeOf(['id']) ?? text.placeAt(0);
		const item: { until?: Day | undefined } | undefined = story[mentioned[name]].find(
			(one) => one.id === id,
		);
		const hasEnded = item?.until !== undefined && item.until <= telling.day;
		return [{ place, ...(hasEnded ? goneBy : unheardOf)(id, telling) }];
	});
}

function unheardOf(id: string, { edition }: Telling): Omit<Problem, 'place'> {
	return {
		kind: 'not-yet-known',
		message: `The edition of ${edition.date} tells of “${id}”, which was not known then.`,
		hint: 'Put the sentence into a <Passage> with `known`, or give it an earlier `known`.',
	};
}

function goneBy(id: string, { edition }: Telling): Omit<Problem, 'place'> {
	return {
		kind: 'no-longer-there',
		message: `The edition of ${edition.date} tells of “${id}”, which had ended by then.`,
		hint: 'Put the sentence into a <Passage> with `until`, or take its own `until` out.',
	};
}
