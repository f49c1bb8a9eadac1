import type { Path } from '../walk.ts';
import type { Problem } from '../problem.ts';
import type { Part, StoryFiles } from '../reading/files.ts';
import { isDay } from '../day.ts';
import { recordOf } from '../record.ts';

/** Days of the story as a whole that come before what they must follow. */
export function dateOrderProblems(story: StoryFiles): Problem[] {
	return story.prose.flatMap(({ frontMatter }) => {
		const fields = recordOf(frontMatter.data);
		const part = (path: Path, words: Order) => outOfOrder(frontMatter, fields, path, words);
		return [
			...part(['review'], {
				after: 'checked',
				message: 'It should be checked again before it was checked last',
			}),
			...part(['withdrawn', 'date'], {
				after: 'published',
				message: 'It was withdrawn before it was published',
			}),
		];
	});
}

interface Order {
	after: string;
	message: string;
}

function outOfOrder(
	{ placeOf }: Pick<Part, 'placeOf'>,
	fields: Record<string, unknown>,
	path: Path,
	{ after, message }: Order,
): Problem[] {
	const later = path.reduce<unknown>((value, step) => recordOf(value)[step], fields);
	const earlier = fields[after];
	if (typeof later !== 'string' || typeof earlier !== 'string') return [];
	if (!isDay(later) || !isDay(earlier) || later >= earlier) return [];
	return [
		{
			kind: 'reversed-dates',
			place: placeOf(path),
			message: `${message}, on ${earlier}.`,
			hint: `Write a day after \`${after}\`, or correct that one.`,
		},
	];
}
