import { z } from 'astro/zod';
import { isMention, mentioned } from '../components.ts';
import type { FactFile } from '../facts.ts';
import type { ItemKind } from '../id.ts';
import type { Problem } from '../problem.ts';
import type { StoryFiles } from '../reading/files.ts';
import { isTag, nodesOf } from '../reading/mdx-file.ts';
import { attributeOf } from '../reading/prose.ts';
import { walk } from '../walk.ts';
import { factsNamed } from '../reading/facts-named.ts';
import { recordOf } from '../record.ts';
import { tagPart } from './prose-problems.ts';

/** Where what may be withdrawn stands; a withdrawn source may still be cited, and its entry says so. */
const files = {
	venue: 'venues',
	stakeholder: 'stakeholders',
	relation: 'relations',
	event: 'events',
	claim: 'claims',
	term: 'glossary',
} as const satisfies Partial<Record<ItemKind, FactFile>>;

/** Whatever still names a thing that was withdrawn: its text would be gone, and the name would stay. */
export function withdrawalProblems(story: StoryFiles): Problem[] {
	const days = new Map<string, string>(
		Object.values(files).flatMap((name) =>
			factsNamed(story, name).flatMap(({ data }) =>
				Object.entries(recordOf(data)).flatMap(([id, item]) => {
					const { date } = recordOf(recordOf(item)['withdrawn']);
					return date === undefined ? [] : [[`${name} ${id}`, String(date)] as const];
				}),
			),
		),
	);
	if (days.size === 0) return [];
	const named = (name: FactFile, id: string, place: () => Problem['place']): Problem[] => {
		const day = days.get(`${name} ${id}`);
		if (day === undefined) return [];
		return [
			{
				kind: 'withdrawn-name',
				place: place(),
				message: `“${id}” was withdrawn on ${day} and is still named here.`,
				hint: 'Take it out here, or withdraw this too.',
			},
		];
	};
	return [
		...story.facts.flatMap(({ name, schema, data, placeOf }) =>
			[...walk(schema, data)].flatMap(({ schema: at, value, path }) => {
				const kind = z.globalRegistry.get(at)?.refersTo;
				const own = `${name} ${String(path[0])}`;
				if (kind === undefined || typeof value !== 'string' || days.has(own)) return [];
				return isWithdrawable(kind) ? named(files[kind], value, () => placeOf(path)) : [];
			}),
		),
		...story.prose.flatMap((prose) =>
			(prose.tree ? [...nodesOf(prose.tree)] : []).flatMap(({ node }) => {
				if (!isTag(node) || !isMention(node.name)) return [];
				const id = attributeOf(node, 'id') ?? '';
				const place = () => tagPart(node, prose)?.placeOf(['id']) ?? prose.placeAt(0);
				return named(mentioned[node.name], id, place);
			}),
		),
	];
}

function isWithdrawable(kind: ItemKind): kind is keyof typeof files {
	return Object.hasOwn(files, kind);
}
