import type { FactFile } from '../facts/fact-files.ts';
import type { ItemType } from '../facts/id.ts';
import { items } from '../facts/items.ts';
import type { Problem } from '../findings/problem.ts';
import type { StoryFiles } from '../reading/files.ts';
import { factsNamed } from '../reading/facts-named.ts';
import { itemsOf } from '../reading/items-of.ts';
import { readProse } from '../reading/prose.ts';

/** The ids of a story that may be referred to; undefined if a file that may define some is broken or empty. */
export type KnownIds = Record<ItemType, Set<string> | undefined>;

/** Collects the ids of a story, even if the rest of it has mistakes. */
export function knownIds(story: StoryFiles, pages: readonly string[] = []): KnownIds {
	// Front matter that cannot be read may be the original’s, which may contain facts.
	const isOriginalRead =
		story.original !== undefined ||
		story.prose.every(({ frontMatter }) => frontMatter.data !== undefined);
	const ids = Object.fromEntries(
		Object.entries(items).map(([type, { file }]) => [type, idsIn(story, file, isOriginalRead)]),
	) as Omit<KnownIds, 'passage' | 'page'>;
	const passages = story.prose.flatMap((prose) => readProse(prose).passages.map(({ id }) => id));
	const isProseKnown = story.prose.every(({ tree }) => tree);
	return { ...ids, passage: isProseKnown ? new Set(passages) : undefined, page: new Set(pages) };
}

/** The ids in the files for one type of item. A story with such a file keeps none of them in the front matter. */
function idsIn(
	story: StoryFiles,
	name: FactFile,
	isOriginalRead: boolean,
): Set<string> | undefined {
	const facts = factsNamed(story, name);
	if (!isOriginalRead && facts.length === 0) return undefined;
	// An empty file is reported itself. Do not also report every reference to the ids that it should define.
	if (facts.some(({ data }) => data === undefined || data === null)) return undefined;
	return new Set(itemsOf(story, name).map(({ id }) => id));
}

/** Ids that are defined both in a YAML file and in the front matter, reported at the second place. */
export function duplicateIds(story: StoryFiles): Problem[] {
	return Object.values(items).flatMap(({ file }) => {
		const seen = new Map<string, string>();
		return itemsOf(story, file).flatMap(({ id, placeOf }) => {
			const place = placeOf([], 'key');
			const first = seen.get(id);
			seen.set(id, place.file);
			if (first === undefined) return [];
			return [
				{
					kind: 'repeated-name',
					place,
					message: `“${id}” is also defined in ${first}.`,
					hint: 'Keep one of the two.',
				},
			];
		});
	});
}
