import type { Problem } from '../problem.ts';

// Control characters but tab and line ends; U+FFFD stands for every byte that is no UTF-8.
const strange = /[[\p{ASCII}&&\p{Cc}]--[\t\n\r]]|\uFFFD/v;

/** The first place in a file that holds no letter: it was saved otherwise than as UTF-8, or is no text. */
export function strangeCharacters(text: string, file: string): Problem[] {
	const at = text.search(strange);
	if (at < 0) return [];
	const before = text.slice(0, at).split('\n');
	const isUnknown = text[at] === '\uFFFD';
	return [
		{
			kind: 'strange-character',
			place: { file, line: before.length, column: (before.at(-1) ?? '').length + 1 },
			message: isUnknown
				? 'What stands here is no letter: the file was not saved as UTF-8, or was damaged.'
				: 'A control character stands here, which no text has.',
			hint: isUnknown
				? 'Write the letters anew and save the file as UTF-8. The file was not checked.'
				: 'Remove it; in many programs it cannot be seen. The file was not checked.',
		},
	];
}
