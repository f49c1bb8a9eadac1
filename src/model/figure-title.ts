import { textFor, type Telling } from './telling.ts';
import type { TextIn } from './text.ts';

/** What a figure shows, as its title: what the edition says of it, or else the general one. */
export function figureTitle(
	telling: Telling,
	figure: 'map' | 'chart',
	{ title }: { title: string },
): TextIn {
	const own = telling.edition[figure];
	return own ? textFor(telling, own) : { text: title, locale: telling.locale };
}
