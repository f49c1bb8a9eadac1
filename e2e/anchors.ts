/* Functions that tests run in a page, through Playwright or a `Tab`. They may use only their arguments. */

/** The ids of everything in a story that a URL can link to: its items, passages and headings. */
export const anchorsOnPage = (): string[] =>
	Array.from(document.querySelectorAll('article [id]'), ({ id }) => id).filter(
		// Ids of the page frame and the figures begin with an underscore; `note-…` ids are
		// assigned by a script.
		(id) => !/^(_|note-)/.test(id),
	);

/** Whether the first match is shown, with its top on the screen below the header bar. */
export function beginsInView(css: string): boolean {
	const element = document.querySelector(css);
	const top = element?.getBoundingClientRect().top ?? -1;
	const bar = document.querySelector('header.bar')?.getBoundingClientRect().bottom ?? 0;
	return Boolean(element?.checkVisibility()) && top >= bar && top < innerHeight;
}
