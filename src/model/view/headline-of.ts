import { type Reader, textFor } from './story-view.ts';
import type { Edition, Prose } from '../facts/story.ts';
import type { TextIn } from '../facts/text.ts';

/** What a headline is made from. */
interface Titled extends Reader {
	edition: Pick<Edition, 'title'>;
	prose: Pick<Prose, 'title' | 'locale'>;
}

/** The headline of the edition, or else of the story. */
export function headlineOf(view: Titled): TextIn {
	const { edition, prose } = view;
	return edition.title ? textFor(view, edition.title) : { text: prose.title, locale: prose.locale };
}
