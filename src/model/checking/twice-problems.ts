import { isMention, isComponentName } from '../components.ts';
import type { Problem } from '../problem.ts';
import type { StoryFiles } from '../reading/files.ts';
import { isTag, type MdxTag, nodesOf, offsetOf } from '../reading/mdx-file.ts';
import { attributeOf, readProse } from '../reading/prose.ts';

/** What each page names with an id of its own: a passage must not take one. */
const taken = /^(venue|stakeholder|relation|claim|event|source|term|picture|kind)-/;

/** What would give two things of a page one id: a part placed twice, a passage named as a heading. */
export function twiceProblems({ prose }: StoryFiles): Problem[] {
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
