import { type Address, editionAddress } from '../model/site/address.ts';
import type { StoryView } from '../model/view/story-view.ts';

/** The view of the page that is being rendered. */
export function viewOf(locals: App.Locals): StoryView {
	if (locals.view) return locals.view;
	throw new TypeError(
		'This component belongs on a story’s page. Set `Astro.locals.view` before rendering it.',
	);
}

/** The address of the page’s edition. The newest edition is shown at the story’s own address too. */
export function editionAddressOf(locals: App.Locals): Address {
	const { edition, locale, story } = viewOf(locals);
	const prose = story.prose[locale] ?? story.prose[story.original];
	return editionAddress(locale, prose?.slug ?? story.id, edition.date);
}
