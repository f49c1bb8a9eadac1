import type { Problem } from '../findings/problem.ts';

// Control characters except tab and line ends, and U+FFFD, which replaces each byte that is not UTF-8.
const strange = /[[\p{ASCII}&&\p{Cc}]--[\t\n\r]]|\uFFFD/v;

/** Reports the first character that cannot be text: the file was not saved as UTF-8, or is not a text file. */
export function strangeCharacters(text: string, file: string): Problem[] {
	const at = text.search(strange);
	if (at < 0) return [];
	const before = text.slice(0, at).split('\n');
	const isNotUtf8 = text[at] === '\uFFFD';
	return [
		{
			kind: 'strange-character',
			place: { file, line: before.length, column: (before.at(-1) ?? '').length + 1 },
			message: isNotUtf8
				? 'This character cannot be read: the file was not saved as UTF-8, or is damaged.'
				: 'This is a control character, which a text cannot contain.',
			hint: isNotUtf8
				? 'Type the characters again and save the file as UTF-8. The file was not checked.'
				: 'Remove it; many programs do not show it. The file was not checked.',
		},
	];
}
