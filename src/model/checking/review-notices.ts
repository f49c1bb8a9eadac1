import type { Day } from '../facts/day.ts';
import type { Notice } from '../findings/problem.ts';
import type { StoryFiles } from '../reading/files.ts';
import { frontMatterOf } from '../reading/front-matter-of.ts';
import { itemsOf } from '../reading/items-of.ts';
import { originalOf } from '../reading/original-of.ts';

/** Reviews of the story and its claims that are overdue on a given day. */
export function reviewNotices(files: StoryFiles, today: Day): Notice[] {
	const original = originalOf(files);
	const ofStory = original
		? [
				{
					review: frontMatterOf(original).review,
					place: original.frontMatter.placeOf(['review']),
					what: 'story',
				},
			]
		: [];
	const ofClaims = itemsOf(files, 'claims')
		.filter(({ item }) => item.withdrawn === undefined)
		.map(({ item, placeOf }) => ({
			review: item.review,
			place: placeOf(['review']),
			what: 'claim',
		}));
	return [...ofStory, ...ofClaims].flatMap(({ review, place, what }) =>
		review && review < today
			? [
					{
						kind: 'overdue-review' as const,
						place,
						message: `The review of this ${what} was due on ${review}.`,
						hint: 'Check it against what is known now. Then set `review` to the day of the next review, or remove it.',
					},
				]
			: [],
	);
}
