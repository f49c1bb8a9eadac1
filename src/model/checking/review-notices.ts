import type { Day } from '../day.ts';
import type { Notice } from '../problem.ts';
import type { StoryFiles } from '../reading/files.ts';
import { factsNamed } from '../reading/facts-named.ts';
import { recordOf } from '../record.ts';

/** Reviews of the story and of its claims that are overdue on a day. */
export function reviewNotices(files: StoryFiles, today: Day): Notice[] {
	const original = files.prose.find(({ locale }) => locale === files.original);
	const ofStory = original
		? [
				{
					review: recordOf(original.frontMatter.data)['review'],
					place: original.frontMatter.placeOf(['review']),
					what: 'story',
				},
			]
		: [];
	const ofClaims = factsNamed(files, 'claims').flatMap(({ data, placeOf }) =>
		Object.entries(recordOf(data))
			.filter(([, claim]) => recordOf(claim)['withdrawn'] === undefined)
			.map(([id, claim]) => ({
				review: recordOf(claim)['review'],
				place: placeOf([id, 'review']),
				what: 'claim',
			})),
	);
	return [...ofStory, ...ofClaims].flatMap(({ review, place, what }) =>
		typeof review === 'string' && review < today
			? [
					{
						kind: 'overdue-review' as const,
						place,
						message: `The review of this ${what} was due on ${review}.`,
						hint: 'Check it against what is now known, then write the next day, or remove `review`.',
					},
				]
			: [],
	);
}
