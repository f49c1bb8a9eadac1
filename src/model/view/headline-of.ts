import { textFor, type StoryView } from './story-view.ts';
import type { TextIn } from '../facts/text.ts';

/** The headline of the edition, or else of the story. */
export function headlineOf(view: StoryView): TextIn {
	const { edition, prose } = view;
	return edition.title ? textFor(view, edition.title) : { text: prose.title, locale: prose.locale };
}
