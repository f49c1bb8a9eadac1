import { isMention, mentioned } from '../components.ts';
import type { Problem } from '../problem.ts';
import type { ProseFile, StoryFiles } from '../reading/files.ts';
import { isTag, nodesOf } from '../reading/mdx-file.ts';
import { attributeOf, passageAround } from '../reading/prose.ts';
import type { Story } from '../story.ts';
import { tell } from '../tell.ts';
import type { Telling } from '../telling.ts';
import { tagPart } from './prose-problems.ts';

/** Mentions of what nobody had heard of yet, with the first edition in which they are read. */
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
		return telling ? [unheardOf(id, telling, text, node)] : [];
	});
}

function unheardOf(
	id: string,
	{ edition }: Telling,
	prose: ProseFile,
	tag: Parameters<typeof tagPart>[0],
): Problem {
	return {
		kind: 'not-yet-known',
		place: tagPart(tag, prose)?.placeOf(['id']) ?? prose.placeAt(0),
		message: `The edition of ${edition.date} tells of “${id}”, which was not known then.`,
		hint: 'Put the sentence into a <Passage> with `known`, or give it an earlier `known`.',
	};
}
