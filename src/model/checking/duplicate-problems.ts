import { kindAnchor } from '../site/address.ts';
import { typesWith } from '../facts/items.ts';
import { isMention, isPartName } from '../facts/parts.ts';
import type { Problem } from '../findings/problem.ts';
import { itemsOf } from '../reading/items-of.ts';
import type { StoryFiles } from '../reading/files.ts';
import { isTag, type MdxTag, nodesOf, offsetOf } from '../reading/mdx-file.ts';
import { attributeOf, readProse } from '../reading/prose.ts';
import { itemAnchors } from './item-anchors.ts';

/** Ids that the page generates. A passage must not use one, even if the story has no such item yet. */
const generatedId = new RegExp(`^(${[...typesWith('isAnchored'), 'exchange', 'kind'].join('|')})-`);

/** Duplicate ids on a page: a part that is placed twice, or a passage or heading whose id is taken. */
export function duplicateProblems(story: StoryFiles): Problem[] {
	return [...headingProblems(story), ...tagProblems(story)];
}

const idOf = ({ id }: { id: string }) => id;

/** Headings whose generated id is already taken by an item, or by a passage that only other texts have. */
function headingProblems(story: StoryFiles): Problem[] {
	const kindIds = itemsOf(story, 'kinds').map(idOf);
	const anchors = new Set([...itemAnchors(story), ...kindIds.map(kindAnchor)]);
	// A page also shows the passages of the original that the translation lacks.
	const passageIds = new Set(story.prose.flatMap((text) => readProse(text).passages.map(idOf)));
	return story.prose.flatMap((text) => {
		const ownPassageIds = new Set(readProse(text).passages.map(idOf));
		const nodes = text.tree ? [...nodesOf(text.tree)].map(({ node }) => node) : [];
		const headings = nodes.filter(({ type }) => type === 'heading');
		return readProse(text).headings.flatMap(({ id, number }) => {
			const heading = headings[number - 1];
			const isTaken = anchors.has(id) || (passageIds.has(id) && !ownPassageIds.has(id));
			if (!heading || !isTaken) return [];
			return [
				{
					kind: 'repeated-name' as const,
					place: text.placeAt(offsetOf(heading)),
					message: `This heading would have the id “${id}”, which is taken on this page.`,
					hint: 'Change the words of the heading.',
				},
			];
		});
	});
}

function tagProblems({ prose }: StoryFiles): Problem[] {
	return prose.flatMap((text) => {
		if (!text.tree) return [];
		const headings = new Set(readProse(text).headings.map(({ id }) => id));
		const placedParts = new Set<string>();
		const tags = [...nodesOf(text.tree)].map(({ node }) => node).filter(isTag);
		return tags.flatMap((tag) => {
			const place = text.placeAt(offsetOf(tag));
			const name = tag.name ?? '';
			if (name === 'Passage')
				return takenIdProblems(tag, headings).map((problem) => ({ place, ...problem }));
			if (!isPartName(name) || isMention(name) || name === 'Picture') return [];
			if (!placedParts.has(name)) {
				placedParts.add(name);
				return [];
			}
			return [
				{
					kind: 'repeated-name' as const,
					place,
					message: `<${name}> is used twice.`,
					hint: 'Keep one: a page can show it only once.',
				},
			];
		});
	});
}

function takenIdProblems(tag: MdxTag, headings: ReadonlySet<string>): Omit<Problem, 'place'>[] {
	const id = attributeOf(tag, 'id') ?? '';
	if (!headings.has(id) && !generatedId.test(id)) return [];
	const message = headings.has(id)
		? `A heading of this text has the id “${id}”.`
		: `The id “${id}” is reserved for items.`;
	return [
		{
			kind: 'repeated-name',
			message,
			hint: 'Give the passage another id.',
		},
	];
}
