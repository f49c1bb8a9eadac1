import { type Anchored, anchorOf } from '../address.ts';
import { anchoredIn } from '../anchored-in.ts';
import { factsNamed } from '../reading/facts-named.ts';
import type { StoryFiles } from '../reading/files.ts';
import { recordOf } from '../record.ts';

/** The ids that the things of a story have in its page, former ones among them. */
export function itemAnchors(story: StoryFiles): string[] {
	return Object.entries(anchoredIn).flatMap(([kind, name]) =>
		factsNamed(story, name).flatMap(({ data }) =>
			Object.entries(recordOf(data)).flatMap(([id, item]) => {
				const { formerly } = recordOf(item);
				const ids = [id, ...(Array.isArray(formerly) ? formerly.map(String) : [])];
				return ids.map((one) => anchorOf(kind as Anchored, one));
			}),
		),
	);
}
