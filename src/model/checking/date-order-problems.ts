import type { Day } from '../facts/day.ts';
import type { Problem } from '../findings/problem.ts';
import type { StoryFiles } from '../reading/files.ts';
import { frontMatterOf } from '../reading/front-matter-of.ts';
import type { Path } from '../reading/walk.ts';

/** Days in the front matter that come before a day that they must follow. */
export function dateOrderProblems(story: StoryFiles): Problem[] {
	return story.prose.flatMap((prose) => {
		const { published, checked, review, withdrawn } = frontMatterOf(prose);
		const orders: Order[] = [
			{
				path: ['review'],
				day: review,
				earlierField: 'checked',
				earlier: checked,
				message: 'The next review is due before the last check',
			},
			{
				path: ['withdrawn', 'date'],
				day: withdrawn?.date,
				earlierField: 'published',
				earlier: published,
				message: 'The story was withdrawn before it was published',
			},
		];
		return orders.flatMap(({ path, day, earlierField, earlier, message }): Problem[] => {
			if (!day || !earlier || day >= earlier) return [];
			return [
				{
					kind: 'reversed-dates',
					place: prose.frontMatter.placeOf(path),
					message: `${message} (${earlier}).`,
					hint: `Write a later day, or correct \`${earlierField}\`.`,
				},
			];
		});
	});
}

interface Order {
	path: Path;
	day: Day | null | undefined;
	/** The field with the day that must be earlier. */
	earlierField: string;
	earlier: Day | null | undefined;
	message: string;
}
