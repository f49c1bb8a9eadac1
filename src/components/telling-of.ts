import { type Address, editionAddress } from '../model/address.ts';
import type { Telling } from '../model/telling.ts';

/** The telling of the page that is being rendered. */
export function tellingOf(locals: App.Locals): Telling {
	if (locals.telling) return locals.telling;
	throw new TypeError(
		'This component belongs on a story’s page. Set `Astro.locals.telling` before rendering it.',
	);
}

/** Where the edition of the page stands; the newest one is told at the story’s own address too. */
export function editionAddressOf(locals: App.Locals): Address {
	const { edition, locale, story } = tellingOf(locals);
	const prose = story.prose[locale] ?? story.prose[story.original];
	return editionAddress(locale, prose?.address ?? story.id, edition.date);
}
