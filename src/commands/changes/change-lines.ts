import type { Change, Told } from '../../model/change.ts';
import type { Phrases } from '../../model/phrases.ts';
import { sentencesThatDiffer } from './sentences.ts';

/** Longer than what stands on a line beside another. */
const long = 80;

/** A change in lines: what it is about with both sides, or what was taken out and put in. */
export interface ChangeLines {
	about: string;
	/** Both sides on one line. */
	sides?: { then: string; now: string };
	gone: string[];
	fresh: string[];
	because?: string;
}

/** Puts a change into lines, in the reader's words. */
export function changeLines(change: Change, words: Phrases['changes']): ChangeLines {
	const { what, id, then, now, because, isOnBoth } = change;
	const about = what?.text ?? id;
	const why = because && { because: because.text };
	const [was, is] = [inWords(then), inWords(now)];
	if (was.length <= long && is.length <= long) {
		const sides = {
			then: was || (isOnBoth ? words['not-told'] : words['not-then']),
			now: is || (isOnBoth ? words['not-told'] : words['not-now']),
		};
		return { about, sides, gone: [], fresh: [], ...why };
	}
	const locale = (now[0] ?? then[0])?.locale ?? 'en';
	return { about, ...sentencesThatDiffer(was, is, locale), ...why };
}

const inWords = (told: readonly Told[]): string => told.map(({ text }) => text).join(' · ');
