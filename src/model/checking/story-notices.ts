import type { Notice } from '../findings/problem.ts';
import type { StoryFiles } from '../reading/files.ts';
import { lengthNotices } from './length-notices.ts';
import { originNotices } from './origin-notices.ts';
import { paragraphNotices } from './paragraph-notices.ts';
import { relationNotices } from './relation-problems.ts';
import { sourceNotices } from './source-notices.ts';
import { spellingNotices } from './spelling-notices.ts';
import { translationDifferences } from './translation-differences.ts';
import { venueNotices } from './venue-problems.ts';

/** The notices of a story that need neither valid files nor today’s date. */
export function storyNotices(story: StoryFiles): Notice[] {
	const frontMatter = story.prose.map(({ schema, frontMatter: { data, placeOf } }) => ({
		schema,
		data,
		placeOf,
	}));
	const inYaml = story.facts.filter((facts) => facts.placeOf([]).file.endsWith('.yaml'));
	return [
		...(isWhole(story) ? sourceNotices(story) : []),
		...(isWhole(story) ? relationNotices(story) : []),
		...originNotices(story),
		...paragraphNotices(story),
		...[...frontMatter, ...inYaml].flatMap(lengthNotices),
		...spellingNotices(story),
		...translationDifferences(story),
		...venueNotices(story),
	];
}

/** Whether every file could be read. Otherwise some citations and relations are not known. */
function isWhole({ prose, facts }: StoryFiles): boolean {
	return (
		prose.every(({ tree, frontMatter }) => tree && frontMatter.data !== undefined) &&
		facts.every(({ data }) => data !== undefined)
	);
}
