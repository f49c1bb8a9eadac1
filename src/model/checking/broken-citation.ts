import type { Problem } from '../findings/problem.ts';

/** Something that looks like a citation but is not one. */
export function brokenCitation(place: Problem['place']): Problem {
	return {
		kind: 'wrong-citation',
		place,
		message: 'This is not a citation.',
		hint: 'Write [@source], or [@one; @two] for several.',
	};
}
