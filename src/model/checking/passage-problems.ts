import type { Problem } from '../findings/problem.ts';
import type { ProseFile, StoryFiles } from '../reading/files.ts';
import { isTag, type MdxTag, nodesOf } from '../reading/mdx-file.ts';
import { attributeOf } from '../reading/prose.ts';
import { suggestion } from '../findings/nearest.ts';
import { attributesOfTag } from './prose-problems.ts';
import { originalOf } from '../reading/original-of.ts';

interface PassageTag {
	id: string;
	tag: MdxTag;
	prose: ProseFile;
}

/** Passages with the same id, and passages of a translation that the original lacks or that set days. */
export function passageProblems(files: StoryFiles): Problem[] {
	const original = originalOf(files);
	const inOriginal = original ? passageTags(original) : [];
	const originalIds = inOriginal.map(({ id }) => id);
	return files.prose.flatMap((prose) => {
		const passages = passageTags(prose);
		const problems = passages.flatMap((passage, index) =>
			passages.findIndex(({ id }) => id === passage.id) < index
				? [
						problemAt(
							'repeated-name',
							passage,
							'id',
							`Two passages have the id “${passage.id}”.`,
							'Give each its own id.',
						),
					]
				: [],
		);
		if (prose === original || !original?.tree) return problems;
		return [
			...problems,
			...passages
				.filter(({ id }) => !originalIds.includes(id))
				.map((passage) =>
					problemAt(
						'wrong-passage',
						passage,
						'id',
						`The original has no passage “${passage.id}”.`,
						suggestion(passage.id, originalIds) ??
							'A translation can have only the passages of the original.',
					),
				),
			...passages.flatMap((passage) =>
				(['known', 'until'] as const)
					.filter((name) => attributeOf(passage.tag, name) !== undefined)
					.map((name) =>
						problemAt(
							'wrong-passage',
							passage,
							name,
							`“${name}” belongs only in the original.`,
							'Remove it here.',
						),
					),
			),
		];
	});
}

/** The passages of a text, in order. */
function passageTags(prose: ProseFile): PassageTag[] {
	if (!prose.tree) return [];
	return [...nodesOf(prose.tree)].flatMap(({ node }) => {
		if (!isTag(node) || node.name !== 'Passage') return [];
		const id = attributeOf(node, 'id');
		return id === undefined ? [] : [{ id, tag: node, prose }];
	});
}

function problemAt(
	kind: Problem['kind'],
	{ tag, prose }: PassageTag,
	attribute: string,
	message: string,
	hint: string,
): Problem {
	const place = attributesOfTag(tag, prose)?.placeOf([attribute]) ?? prose.placeAt(0);
	return { kind, place, message, hint };
}
