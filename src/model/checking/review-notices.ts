import type { Day } from '../facts/day.ts';
import type { Notice } from '../findings/problem.ts';
import type { StoryFiles } from '../reading/files.ts';
import { frontMatterOf } from '../reading/front-matter-of.ts';
import { itemsOf } from '../reading/items-of.ts';
import { originalOf } from '../reading/original-of.ts';

/** A notice from the day after the one on which a review is due. */
export interface DueReview {
	day: Day;
	notice: Notice;
}

/** The notices of reviews that are overdue on a day. */
export const overdueOn = (reviews: readonly DueReview[], today: Day): Notice[] =>
	reviews.filter(({ day }) => day < today).map(({ notice }) => notice);

/** The reviews of the story and its claims, overdue or not. */
export function dueReviews(files: StoryFiles): DueReview[] {
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
		review
			? [
					{
						day: review,
						notice: {
							kind: 'overdue-review' as const,
							place,
							message: `The review of this ${what} was due on ${review}.`,
							hint: 'Check it against what is known now. Then set `review` to the day of the next review, or remove it.',
						},
					},
				]
			: [],
	);
}
