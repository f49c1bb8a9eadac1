/** A link in the text (HTML) or in a drawing (SVG). */
export type Link = HTMLAnchorElement | SVGAElement;

/** The element of the item that a link leads to; undefined if it is not on the page or contains the link. */
export function itemOf(link: Link): HTMLElement | undefined {
	const id = link.getAttribute('href')?.slice(1) ?? '';
	if (!/^(venue|stakeholder|claim|event|source|term)-/.test(id)) return undefined;
	const item = document.getElementById(id);
	return item && !item.contains(link) ? item : undefined;
}

/** The name of an item; for a claim, its sentence. */
export const nameOf = (item: HTMLElement): string =>
	item.querySelector('h4, dt, .publisher, p')?.textContent.trim() ?? '';

/** Selects what no card shows. */
const neverShown = 'details, ul, .copy-link, .screen-only, h4 > .mark, :scope > .mark';

/**
 * A copy of an item’s content for a card, without lists and buttons. The copy of a claim begins with its
 * standing. A short copy has only the first positions.
 */
export function copyOf(item: HTMLElement, isShort: boolean): Node[] {
	const copy = item.cloneNode(true) as HTMLElement;
	const hidden = isShort ? `${neverShown}, dl > :nth-child(n + 5)` : neverShown;
	for (const element of copy.querySelectorAll(hidden)) element.remove();
	for (const element of copy.querySelectorAll('[id]')) element.removeAttribute('id');
	// In a card, the name must not be a heading of the page.
	for (const heading of copy.querySelectorAll('h4, dt')) {
		if (heading.closest('dl')) continue;
		const name = nameLine('');
		name.append(...heading.childNodes);
		heading.replaceWith(name);
	}
	// The standing of a claim is in the heading of its group.
	const groupHeading = /^claim-/.test(item.id)
		? item.closest('details')?.querySelector('summary > h3')
		: undefined;
	if (!groupHeading) return [...copy.childNodes];
	const standing = document.createElement('p');
	standing.className = `${groupHeading.className} aside`;
	standing.append(...Array.from(groupHeading.childNodes, (node) => node.cloneNode(true)));
	return [standing, ...copy.childNodes];
}

/** The name of a group of pins and a list of its venues. Each link in the list chooses a pin. */
export function venueListOf(group: Link, choose: (pin: Link) => void): HTMLElement[] {
	const list = document.createElement('ul');
	for (const id of group.dataset['holds']?.split(' ') ?? []) {
		const href = `#venue-${id}`;
		const item = document.getElementById(href.slice(1));
		const pin = group.closest('venue-map')?.querySelector<Link>(`a.pin[href="${href}"]`);
		if (!item || !pin) continue;
		const link = linkTo(href, nameOf(item));
		link.addEventListener('click', (event) => {
			if (!isPlain(event)) return;
			event.preventDefault();
			event.stopPropagation();
			choose(pin);
		});
		const row = document.createElement('li');
		row.append(link);
		list.append(row);
	}
	return [nameLine(group.ariaLabel ?? ''), list];
}

/** Whether a click has no modifier key, which would ask for a new tab or a download instead. */
export const isPlain = ({ altKey, ctrlKey, metaKey, shiftKey }: MouseEvent): boolean =>
	!(altKey || ctrlKey || metaKey || shiftKey);

/** Creates a link. */
export function linkTo(href: string, text: string): HTMLAnchorElement {
	const link = document.createElement('a');
	link.href = href;
	link.textContent = text;
	return link;
}

function nameLine(text: string): HTMLElement {
	const name = document.createElement('p');
	name.className = 'name';
	name.textContent = text;
	return name;
}
