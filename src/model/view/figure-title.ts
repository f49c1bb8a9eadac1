import { textFor, type StoryView } from './story-view.ts';
import type { TextIn } from '../facts/text.ts';

/** The title that the edition gives a figure, or else the general title. */
export function figureTitle(
	view: StoryView,
	figure: 'map' | 'chart',
	{ title }: { title: string },
): TextIn {
	const own = view.edition[figure];
	return own ? textFor(view, own) : { text: title, locale: view.locale };
}
