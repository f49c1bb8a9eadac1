import { kindAnchor } from '../address.ts';
import { anchoredIn } from '../anchored-in.ts';
import { isMention, isComponentName } from '../components.ts';
import type { Problem } from '../problem.ts';
import { factsNamed } from '../reading/facts-named.ts';
import type { StoryFiles } from '../reading/files.ts';
import { isTag, type MdxTag, nodesOf, offsetOf } from '../reading/mdx-file.ts';
import { attributeOf, readProse } from '../reading/prose.ts';
import { recordOf } from '../record.ts';
import { itemAnchors } from './item-anchors.ts';

/** What each page names with an id of its own: a passage must not take one, whatever stands in the story yet. */
const taken = new RegExp(`^(${[...Object.keys(anchoredIn), 'kind'].join('|')})-`);

/** What would give two things of a page one id: a part placed twice, a passage or a heading named as another. */
export function twiceProblems(story: StoryFiles): Problem[] {
	return [...headingProblems(story), ...tagProblems(story)];
}

/** Headings whose words make an id that a thing of the story has. */
function headingProblems(story: StoryFiles): Problem[] {
	const kinds = factsNamed(story, 'kinds').flatMap(({ data }) => Object.keys(recordOf(data)));
	const ids = new Set([...itemAnchors(story), ...kinds.map(kindAnchor)]);
	return story.prose.flatMap((text) => {
		const nodes = text.tree ? [...nodesOf(text.tree)].map(({ node }) => node) : [];
		const headings = nodes.filter(({ type }) => type === 'heading');
		return readProse(text).headings.flatMap(({ id, number }) => {
			const heading = headings[number - 1];
			if (!heading || !ids.has(id)) return [];
			return [
				{
					kind: 'repeated-name' as const,
					place: text.placeAt(offsetOf(heading)),
					message: `The id of this heading would be “${id}”, which another thing of the page has.`,
					hint: 'Give the heading other words.',
				},
			];
		});
	});
}

function tagProblems({ prose }: StoryFiles): Problem[] {
	return prose.flatMap((text) => {
		if (!text.tree) return [];
		const headings = new Set(readProse(text).headings.map(({ id }) => id));
		const placed = new Set<string>();
		const tags = [...nodesOf(text.tree)].map(({ node }) => node).filter(isTag);
		return tags.flatMap((tag) => {
			const place = text.placeAt(offsetOf(tag));
			const name = tag.name ?? '';
			if (name === 'Passage') return idTaken(tag, headings).map((found) => ({ place, ...found }));
			if (!isComponentName(name) || isMention(name) || name === 'Picture') return [];
			if (!placed.has(name)) {
				placed.add(name);
				return [];
			}
			return [
				{
					kind: 'repeated-name' as const,
					place,
					message: `<${name}> stands twice.`,
					hint: 'Keep one: a page shows it once.',
				},
			];
		});
	});
}

function idTaken(tag: MdxTag, headings: ReadonlySet<string>): Omit<Problem, 'place'>[] {
	const id = attributeOf(tag, 'id') ?? '';
	if (!headings.has(id) && !taken.test(id)) return [];
	const what = headings.has(id) ? 'A heading of this text' : 'Another thing of the page';
	return [
		{
			kind: 'repeated-name',
			message: `${what} has the id “${id}”.`,
			hint: 'Give the passage another one.',
		},
	];
}
