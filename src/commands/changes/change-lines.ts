import type { Change, FactText } from '../../model/view/change.ts';
import type { Phrases } from '../../model/site/phrases.ts';
import { sentencesThatDiffer } from './sentences.ts';

/** The maximum length of a text, in characters, for it to be shown on one line with its counterpart. */
const maxLength = 80;

/** A change as lines: both texts on one line, or the removed and the added sentences. */
export interface ChangeLines {
	about: string;
	sides?: { then: string; now: string };
	removed: string[];
	added: string[];
	because?: string;
}

/** Formats a change in the words of the interface. */
export function changeLines(change: Change, words: Phrases['changes']): ChangeLines {
	const { what, id, then, now, because, isInBoth } = change;
	const about = what?.text ?? id;
	const why = because && { because: because.text };
	const [was, is] = [joined(then), joined(now)];
	if (was.length <= maxLength && is.length <= maxLength) {
		const sides = {
			then: was || (isInBoth ? words['not-stated'] : words['not-then']),
			now: is || (isInBoth ? words['not-stated'] : words['not-now']),
		};
		return { about, sides, removed: [], added: [], ...why };
	}
	const locale = (now[0] ?? then[0])?.locale ?? 'en';
	return { about, ...sentencesThatDiffer(was, is, locale), ...why };
}

const joined = (facts: readonly FactText[]): string => facts.map(({ text }) => text).join(' · ');
