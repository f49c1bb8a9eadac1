import type { Telling } from '../model/telling.ts';

/** The telling of the page that is being rendered. */
export function tellingOf(locals: App.Locals): Telling {
	if (locals.telling) return locals.telling;
	throw new TypeError(
		'This component belongs on a story’s page. Set `Astro.locals.telling` before rendering it.',
	);
}
