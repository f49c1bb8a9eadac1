import { textFor, type StoryView } from './story-view.ts';
import type { TextIn } from '../facts/text.ts';

/** The title of a figure: that of the edition, or else the general one. */
export function figureTitle(
	view: StoryView,
	figure: 'map' | 'chart',
	{ title }: { title: string },
): TextIn {
	const own = view.edition[figure];
	return own ? textFor(view, own) : { text: title, locale: view.locale };
}
