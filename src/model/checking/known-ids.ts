import type { FactFile } from '../facts.ts';
import type { ItemKind } from '../id.ts';
import type { Problem } from '../problem.ts';
import type { Part, StoryFiles } from '../reading/files.ts';
import { factsNamed } from '../reading/facts-named.ts';
import { readProse } from '../reading/prose.ts';
import { recordOf } from '../record.ts';

/** Which file holds the items of each kind. */
const fileOf: Record<Exclude<ItemKind, 'passage' | 'page'>, FactFile> = {
	venue: 'venues',
	route: 'routes',
	stakeholder: 'stakeholders',
	camp: 'camps',
	kind: 'kinds',
	relation: 'relations',
	event: 'events',
	phase: 'phases',
	claim: 'claims',
	source: 'sources',
	term: 'glossary',
	picture: 'pictures',
	edition: 'editions',
};

/** The ids of a story that others may name; undefined where a file that may hold some is broken or empty. */
export type KnownIds = Record<ItemKind, Set<string> | undefined>;

/** Gathers the ids of a story, right or wrong in all else. */
export function knownIds(story: StoryFiles, pages: readonly string[] = []): KnownIds {
	// Any front matter that cannot be read may be the original’s, which may hold facts.
	const isOriginalRead =
		story.original !== undefined ||
		story.prose.every(({ frontMatter }) => frontMatter.data !== undefined);
	const ids = Object.fromEntries(
		Object.entries(fileOf).map(([kind, name]) => [
			kind,
			idsIn(factsNamed(story, name), isOriginalRead),
		]),
	) as Omit<KnownIds, 'passage' | 'page'>;
	const passages = story.prose.flatMap((prose) => readProse(prose).passages.map(({ id }) => id));
	const isProseKnown = story.prose.every(({ tree }) => tree);
	return { ...ids, passage: isProseKnown ? new Set(passages) : undefined, page: new Set(pages) };
}

/** A story that has a file for things keeps none of them in the front matter. */
function idsIn(parts: readonly Part[], isOriginalRead: boolean): Set<string> | undefined {
	if (!isOriginalRead && parts.length === 0) return undefined;
	// Of a file that holds nothing that alone is told, not each name that it should have.
	if (parts.some(({ data }) => data === undefined || data === null)) return undefined;
	return new Set(parts.flatMap(({ data }) => Object.keys(recordOf(data))));
}

/** Every id that stands both in a YAML file and in the front matter, told at the second. */
export function doubledIds(story: StoryFiles): Problem[] {
	return Object.values(fileOf).flatMap((name) => {
		const seen = new Map<string, string>();
		return factsNamed(story, name).flatMap(({ data, placeOf }) =>
			Object.keys(recordOf(data)).flatMap((id) => {
				const place = placeOf([id], 'key');
				const first = seen.get(id);
				seen.set(id, place.file);
				if (first === undefined) return [];
				return [
					{
						kind: 'repeated-name',
						place,
						message: `“${id}” stands in ${first} too.`,
						hint: 'Keep one of the two.',
					},
				];
			}),
		);
	});
}
