import { textFor, type Telling } from './telling.ts';
import type { TextIn } from './text.ts';

/** The headline of the story as the edition has it. */
export function headlineOf(telling: Telling): TextIn {
	const { edition, prose } = telling;
	return edition.title
		? textFor(telling, edition.title)
		: { text: prose.title, locale: prose.locale };
}
