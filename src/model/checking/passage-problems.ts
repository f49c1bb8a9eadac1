import type { Problem } from '../problem.ts';
import type { ProseFile, StoryFiles } from '../reading/files.ts';
import { isTag, type MdxTag, nodesOf } from '../reading/mdx-file.ts';
import { attributeOf } from '../reading/prose.ts';
import { suggestion } from '../nearest.ts';
import { tagPart } from './prose-problems.ts';

interface PassageTag {
	id: string;
	tag: MdxTag;
	prose: ProseFile;
}

/** Passages that stand twice, that a translation lacks or invents, and days in a translation. */
export function passageProblems(files: StoryFiles): Problem[] {
	const original = files.prose.find(({ locale }) => locale === files.original);
	const inOriginal = original ? passageTags(original) : [];
	const known = inOriginal.map(({ id }) => id);
	return files.prose.flatMap((prose) => {
		const passages = passageTags(prose);
		const problems = passages.flatMap((passage, index) =>
			passages.findIndex(({ id }) => id === passage.id) < index
				? [
						at(
							'repeated-name',
							passage,
							'id',
							`The passage “${passage.id}” stands twice.`,
							'Give each its own id.',
						),
					]
				: [],
		);
		if (prose === original || !original?.tree) return problems;
		return [
			...problems,
			...passages
				.filter(({ id }) => !known.includes(id))
				.map((passage) =>
					at(
						'wrong-passage',
						passage,
						'id',
						`The original has no passage “${passage.id}”.`,
						suggestion(passage.id, known) ?? 'A translation has the passages of the original.',
					),
				),
			...passages.flatMap((passage) =>
				(['known', 'until'] as const)
					.filter((name) => attributeOf(passage.tag, name) !== undefined)
					.map((name) =>
						at(
							'wrong-passage',
							passage,
							name,
							`“${name}” stands in the original only.`,
							'Remove it here.',
						),
					),
			),
		];
	});
}

/** The passages of a text as they stand in it. */
export function passageTags(prose: ProseFile): PassageTag[] {
	if (!prose.tree) return [];
	return [...nodesOf(prose.tree)].flatMap(({ node }) => {
		if (!isTag(node) || node.name !== 'Passage') return [];
		const id = attributeOf(node, 'id');
		return id === undefined ? [] : [{ id, tag: node, prose }];
	});
}

function at(
	kind: Problem['kind'],
	{ tag, prose }: PassageTag,
	name: string,
	message: string,
	hint: string,
): Problem {
	const place = tagPart(tag, prose)?.placeOf([name]) ?? prose.placeAt(0);
	return { kind, place, message, hint };
}
