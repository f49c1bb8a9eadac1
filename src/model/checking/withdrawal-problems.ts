import { z } from 'astro/zod';
import { isMention, mentionTypes } from '../facts/parts.ts';
import type { FactFile } from '../facts/fact-files.ts';
import type { ItemType } from '../facts/id.ts';
import { items, typesWith, type WithdrawableType } from '../facts/items.ts';
import type { Problem } from '../findings/problem.ts';
import type { StoryFiles } from '../reading/files.ts';
import { isTag, nodesOf } from '../reading/mdx-file.ts';
import { attributeOf } from '../reading/prose.ts';
import { walk } from '../reading/walk.ts';
import { itemsOf } from '../reading/items-of.ts';
import { attributesOfTag } from './prose-problems.ts';

const withdrawable = typesWith('isWithdrawable');

/** Places that still name a withdrawn item. Its text is gone from every edition, so its name must go too. */
export function withdrawalProblems(story: StoryFiles): Problem[] {
	const days = new Map<string, string>(
		withdrawable.flatMap((type) => {
			const { file } = items[type];
			return itemsOf(story, file).flatMap(({ id, item: { withdrawn } }) =>
				withdrawn?.date ? [[`${file} ${id}`, withdrawn.date] as const] : [],
			);
		}),
	);
	if (days.size === 0) return [];
	const withdrawnName = (file: FactFile, id: string, place: () => Problem['place']): Problem[] => {
		const day = days.get(`${file} ${id}`);
		if (day === undefined) return [];
		return [
			{
				kind: 'withdrawn-name',
				place: place(),
				message: `“${id}” was withdrawn on ${day} but is still named here.`,
				hint: 'Remove the name, or withdraw this too.',
			},
		];
	};
	return [
		...story.facts.flatMap(({ name, schema, data, placeOf }) =>
			walk(schema, data).flatMap(({ schema: valueSchema, value, path }) => {
				const type = z.globalRegistry.get(valueSchema)?.refersTo;
				const own = `${name} ${String(path[0])}`;
				if (type === undefined || typeof value !== 'string' || days.has(own)) return [];
				return isWithdrawable(type)
					? withdrawnName(items[type].file, value, () => placeOf(path))
					: [];
			}),
		),
		...story.prose.flatMap((prose) =>
			(prose.tree ? [...nodesOf(prose.tree)] : []).flatMap(({ node }) => {
				if (!isTag(node) || !isMention(node.name)) return [];
				const id = attributeOf(node, 'id') ?? '';
				const place = () => attributesOfTag(node, prose)?.placeOf(['id']) ?? prose.placeAt(0);
				return withdrawnName(items[mentionTypes[node.name]].file, id, place);
			}),
		),
	];
}

function isWithdrawable(type: ItemType): type is WithdrawableType {
	return withdrawable.some((one) => one === type);
}
