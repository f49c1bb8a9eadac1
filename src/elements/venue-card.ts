/** The card of one venue beside its pin, made of what its row in the list says. */
export class VenueCard {
	#map: HTMLElement;
	#pin: SVGAElement | undefined;
	#card: HTMLElement | undefined;

	constructor(map: HTMLElement) {
		this.#map = map;
		map.addEventListener('click', this.#choose);
		map.addEventListener('keydown', this.#press);
	}

	/** Opens the card of a pin; false where the list has no row for it. */
	#open(pin: SVGAElement): boolean {
		const row = document.getElementById(pin.href.baseVal.slice(1));
		const name = row?.querySelector('h4')?.textContent.trim();
		if (!row || !name) return false;
		this.#close();
		this.#pin = pin;
		this.#card = this.#cardOf(row, name, pin.href.baseVal);
		this.#map.append(this.#card);
		this.follow();
		document.addEventListener('keydown', this.#escape);
		document.addEventListener('pointerdown', this.#leave);
		this.#card.querySelector('button')?.focus({ preventScroll: true });
		return true;
	}

	/** Keeps the card beside its pin while the map moves. */
	follow() {
		if (!this.#pin || !this.#card) return;
		const map = this.#map.getBoundingClientRect();
		const pin = (this.#pin.querySelector('.hit') ?? this.#pin).getBoundingClientRect();
		const { offsetWidth: width, offsetHeight: height } = this.#card;
		const left = pin.left + pin.width / 2 - width / 2 - map.left;
		const below = pin.bottom - map.top;
		const above = pin.top - map.top - height;
		const isRoomAbove = pin.top - height > 64;
		this.#card.style.left = `${Math.max(0, Math.min(left, map.width - width))}px`;
		this.#card.style.top = `${isRoomAbove ? above : below}px`;
	}

	/** Takes the card away for good; pins are links again. */
	remove() {
		this.#close();
		this.#map.removeEventListener('click', this.#choose);
		this.#map.removeEventListener('keydown', this.#press);
	}

	#choose = (event: MouseEvent) => {
		const pin = pinOf(event.target);
		// With a modifier the reader asks for the link: a new tab, a copy of the address.
		if (!pin || event.ctrlKey || event.metaKey || event.shiftKey) return;
		if (this.#open(pin)) event.preventDefault();
	};

	/** Enter follows a link by itself, which is a click; Space does not. */
	#press = (event: KeyboardEvent) => {
		const pin = pinOf(event.target);
		if (event.key === ' ' && pin && this.#open(pin)) event.preventDefault();
	};

	#cardOf(row: HTMLElement, name: string, link: string): HTMLElement {
		const card = document.createElement('div');
		card.className = 'venue-card';
		card.setAttribute('role', 'dialog');
		card.setAttribute('aria-label', name);
		card.append(this.#closeButton());
		for (const part of row.querySelectorAll('[data-card]')) {
			const copy = part.cloneNode(true) as HTMLElement;
			copy.removeAttribute('id');
			for (const within of copy.querySelectorAll('[id]')) within.removeAttribute('id');
			for (const heading of copy.querySelectorAll('h4')) heading.replaceWith(titleOf(heading));
			card.append(copy);
		}
		const toList = document.createElement('a');
		toList.href = link;
		toList.textContent = this.#map.dataset['seeList'] ?? '';
		toList.addEventListener('click', () => this.#close());
		card.append(toList);
		return card;
	}

	#closeButton(): HTMLButtonElement {
		const button = document.createElement('button');
		button.type = 'button';
		button.textContent = '×';
		button.setAttribute('aria-label', this.#map.dataset['close'] ?? '');
		button.addEventListener('click', () => this.#close());
		return button;
	}

	#close() {
		document.removeEventListener('keydown', this.#escape);
		document.removeEventListener('pointerdown', this.#leave);
		const hadFocus = this.#card?.contains(document.activeElement);
		this.#card?.remove();
		if (hadFocus) this.#pin?.focus({ preventScroll: true });
		this.#card = undefined;
		this.#pin = undefined;
	}

	#escape = (event: KeyboardEvent) => {
		if (event.key === 'Escape') this.#close();
	};

	#leave = ({ target }: PointerEvent) => {
		if (target instanceof Node && !this.#card?.contains(target)) this.#close();
	};
}

/** The name in the card is no heading of the page. */
function titleOf(heading: HTMLElement): HTMLElement {
	const title = document.createElement('b');
	title.append(...heading.childNodes);
	return title;
}

function pinOf(target: EventTarget | null): SVGAElement | null {
	return target instanceof Element ? target.closest<SVGAElement>('a.pin') : null;
}
