import { leftBeside } from './left-beside.ts';

/** The card of one venue beside its pin, made of what its row in the list says; or of the venues of a group. */
export class VenueCard {
	#map: HTMLElement;
	#pin: SVGAElement | undefined;
	#beside: SVGAElement | undefined;
	#card: HTMLElement | undefined;

	constructor(map: HTMLElement) {
		this.#map = map;
		map.addEventListener('click', this.#choose);
		map.addEventListener('keydown', this.#press);
	}

	/** Keeps the card beside the map where there is room, else at its pin, while the map moves. */
	follow() {
		if (!this.#beside || !this.#card) return;
		const around = (this.#card.parentElement ?? this.#map).getBoundingClientRect();
		const pin = (this.#beside.querySelector('.hit') ?? this.#beside).getBoundingClientRect();
		const { offsetWidth: width, offsetHeight: height } = this.#card;
		const left = pin.left + pin.width / 2 - width / 2 - around.left;
		const below = pin.bottom - around.top;
		const above = pin.top - around.top - height;
		const isRoomAbove = pin.top - height > 64;
		const beside = leftBeside(around, width);
		const level = Math.max(64, Math.min(pin.top, innerHeight - height - 12)) - around.top;
		const atPin = isRoomAbove ? above : below;
		this.#card.style.left = `${beside ?? Math.max(0, Math.min(left, around.width - width))}px`;
		this.#card.style.top = `${beside === undefined ? atPin : level}px`;
	}

	/** Closes the card; the focus goes back to the pin if the card had it. */
	close() {
		document.removeEventListener('keydown', this.#escape);
		document.removeEventListener('pointerdown', this.#leave);
		const hadFocus = this.#card?.contains(document.activeElement);
		this.#card?.remove();
		if (this.#pin?.href.baseVal === location.hash) nameInAddress('');
		if (hadFocus) this.#beside?.focus({ preventScroll: true });
		this.#card = undefined;
		this.#pin = undefined;
		this.#beside = undefined;
	}

	/** Takes the card away for good; pins are links again. */
	remove() {
		this.close();
		this.#map.removeEventListener('click', this.#choose);
		this.#map.removeEventListener('keydown', this.#press);
	}

	#choose = (event: MouseEvent) => {
		const pin = pinOf(event.target);
		// With a modifier the reader asks for the link: a new tab, a copy of the address.
		if (!pin || event.ctrlKey || event.metaKey || event.shiftKey) return;
		if (this.#open(pin, pin)) event.preventDefault();
	};

	/** Enter follows a link by itself, which is a click; Space does not. */
	#press = (event: KeyboardEvent) => {
		const pin = pinOf(event.target);
		if (event.key === ' ' && pin && this.#open(pin, pin)) event.preventDefault();
	};

	/** Opens the card of a pin beside it or beside its group; false where the list has no row for it. */
	#open(pin: SVGAElement, beside: SVGAElement): boolean {
		const held = pin.dataset['holds']?.split(' ').map((id) => `#venue-${id}`);
		const content = held ? this.#listOf(held, beside) : this.#copyOf(pin.href.baseVal);
		if (!content) return false;
		this.close();
		this.#pin = pin;
		this.#beside = beside;
		const card = document.createElement('div');
		card.className = 'venue-card';
		card.setAttribute('role', 'dialog');
		card.setAttribute('aria-label', content.name);
		card.append(this.#closeButton(), ...content.parts);
		this.#card = card;
		(pin.closest('dialog') ?? this.#map).append(card);
		this.follow();
		if (!held) nameInAddress(pin.href.baseVal);
		document.addEventListener('keydown', this.#escape);
		document.addEventListener('pointerdown', this.#leave);
		card.querySelector('button')?.focus({ preventScroll: true });
		return true;
	}

	/** What the row of a venue says in short, with the way to the row. */
	#copyOf(link: string): { name: string; parts: HTMLElement[] } | undefined {
		const row = document.getElementById(link.slice(1));
		const name = nameIn(row);
		if (!row || !name) return undefined;
		const parts = Array.from(row.querySelectorAll<HTMLElement>('[data-card]'), (part) => {
			const copy = part.cloneNode(true) as HTMLElement;
			copy.removeAttribute('id');
			for (const within of copy.querySelectorAll('[id]')) within.removeAttribute('id');
			for (const heading of copy.querySelectorAll('h4')) heading.replaceWith(titleOf(heading));
			return copy;
		});
		const toList = document.createElement('a');
		toList.href = link;
		toList.textContent = this.#map.dataset['seeList'] ?? '';
		toList.addEventListener('click', () => this.close());
		return { name, parts: [...parts, toList] };
	}

	/** The venues for which one mark stands; each leads to its own card. */
	#listOf(links: string[], beside: SVGAElement): { name: string; parts: HTMLElement[] } {
		const name = beside.getAttribute('aria-label') ?? '';
		const title = document.createElement('b');
		title.textContent = name;
		const list = document.createElement('ul');
		for (const link of links) {
			const item = document.createElement('li');
			const way = document.createElement('a');
			way.href = link;
			way.textContent = nameIn(document.getElementById(link.slice(1))) ?? '';
			way.addEventListener('click', (event) => {
				const pin = this.#map.querySelector<SVGAElement>(`a.pin[href="${link}"]`);
				if (pin && this.#open(pin, beside)) event.preventDefault();
			});
			item.append(way);
			list.append(item);
		}
		return { name, parts: [title, list] };
	}

	#closeButton(): HTMLButtonElement {
		const button = document.createElement('button');
		button.type = 'button';
		button.textContent = '×';
		button.setAttribute('aria-label', this.#map.dataset['close'] ?? '');
		button.addEventListener('click', () => this.close());
		return button;
	}

	#escape = (event: KeyboardEvent) => {
		if (event.key !== 'Escape') return;
		// The map on the whole screen stays: only the card goes.
		event.preventDefault();
		this.close();
	};

	#leave = ({ target }: PointerEvent) => {
		if (target instanceof Node && !this.#card?.contains(target)) this.close();
	};
}

/**
 * Names a venue in the address, by which its row, its pin and its mentions are marked as they are
 * without a script; the page stays where it is.
 */
function nameInAddress(link: string) {
	const { scrollX: left, scrollY: top } = window;
	location.replace(link || '#');
	if (!link) history.replaceState(history.state, '', location.pathname + location.search);
	scrollTo({ left, top, behavior: 'instant' });
}

/** The name in the card is no heading of the page. */
function titleOf(heading: HTMLElement): HTMLElement {
	const title = document.createElement('b');
	title.append(...heading.childNodes);
	return title;
}

function nameIn(row: HTMLElement | null): string | undefined {
	return row?.querySelector('h4')?.textContent.trim();
}

function pinOf(target: EventTarget | null): SVGAElement | null {
	return target instanceof Element ? target.closest<SVGAElement>('a.pin') : null;
}
