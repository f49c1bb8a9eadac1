import { findingKinds } from '../../model/findings/finding-kinds.ts';
import type { Problem } from '../../model/findings/problem.ts';

/** A finding as a GitHub workflow command, which annotates its line in a pull request. */
export function asGithub({ kind, place, message, hint }: Problem): string {
	const level = findingKinds[kind].is === 'problem' ? 'error' : 'notice';
	const fields = [
		`file=${escapeField(place.file)}`,
		`line=${place.line}`,
		`col=${place.column}`,
		`title=${escapeField(kind)}`,
	];
	return `::${level} ${fields.join(',')}::${escapeText(hint ? `${message} ${hint}` : message)}`;
}

const escapeText = (words: string): string =>
	words.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');

const escapeField = (words: string): string =>
	escapeText(words).replaceAll(':', '%3A').replaceAll(',', '%2C');
