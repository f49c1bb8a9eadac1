import { leftBeside } from './left-beside.ts';

/** The card of one stakeholder beside its place in a drawing, made of what its entry says. */
export class StakeholderCard {
	#chart: HTMLElement;
	#chosen: SVGAElement | undefined;
	#card: HTMLElement | undefined;

	constructor(chart: HTMLElement) {
		this.#chart = chart;
	}

	/** Shows the entry that a card of the drawing leads to, and lights up what belongs to it. */
	open(link: SVGAElement) {
		const address = link.href.baseVal;
		const entry = document.getElementById(address.slice(1));
		if (!entry || !link.isConnected) return;
		this.close();
		this.#chosen = link;
		this.#card = this.#cardOf(entry, address);
		this.#chart.append(this.#card);
		this.#place(this.#card, link);
		document.documentElement.dataset['lit'] = entry.id;
		document.addEventListener('keydown', this.#escape);
		document.addEventListener('pointerdown', this.#leave);
		this.#card.querySelector('button')?.focus({ preventScroll: true });
	}

	close() {
		document.removeEventListener('keydown', this.#escape);
		document.removeEventListener('pointerdown', this.#leave);
		const hadFocus = this.#card?.contains(document.activeElement);
		if (this.#card) delete document.documentElement.dataset['lit'];
		this.#card?.remove();
		if (hadFocus) this.#chosen?.focus({ preventScroll: true });
		this.#card = undefined;
		this.#chosen = undefined;
	}

	/**
	 * Beside the drawing where there is room, as the card lights up what it may not hide; else under
	 * the chosen card, or over it where the window ends.
	 */
	#place(card: HTMLElement, link: SVGAElement) {
		const [own, chosen] = [this.#chart.getBoundingClientRect(), link.getBoundingClientRect()];
		const { offsetWidth: width, offsetHeight: height } = card;
		const left = chosen.left + chosen.width / 2 - width / 2 - own.left;
		const isRoomBelow = chosen.bottom + height + 12 < innerHeight || chosen.top - height < 64;
		const top = isRoomBelow ? chosen.bottom + 6 : chosen.top - height - 6;
		const beside = leftBeside(own, width);
		const level = Math.max(64, Math.min(chosen.top, innerHeight - height - 12));
		card.style.left = `${beside ?? Math.max(0, Math.min(left, own.width - width))}px`;
		card.style.top = `${(beside === undefined ? top : level) - own.top}px`;
	}

	#cardOf(entry: HTMLElement, address: string): HTMLElement {
		const card = document.createElement('div');
		card.className = 'chart-card';
		card.lang = entry.closest<HTMLElement>('[lang]')?.lang ?? '';
		card.setAttribute('role', 'dialog');
		card.setAttribute('aria-label', entry.querySelector('h4')?.textContent.trim() ?? '');
		const copy = entry.cloneNode(true) as HTMLElement;
		for (const within of copy.querySelectorAll('[id]')) within.removeAttribute('id');
		// A name in a card is no heading of the page.
		for (const heading of copy.querySelectorAll('h4')) {
			const name = document.createElement('b');
			name.append(...heading.childNodes);
			heading.replaceWith(name);
		}
		const toEntry = document.createElement('a');
		toEntry.href = address;
		toEntry.textContent = this.#chart.dataset['seeWho'] ?? '';
		toEntry.addEventListener('click', () => this.close());
		card.append(this.#closeButton(), ...copy.childNodes, toEntry);
		return card;
	}

	#closeButton(): HTMLButtonElement {
		const button = document.createElement('button');
		button.type = 'button';
		button.textContent = '×';
		button.setAttribute('aria-label', this.#chart.dataset['close'] ?? '');
		button.addEventListener('click', () => this.close());
		return button;
	}

	#escape = (event: KeyboardEvent) => {
		if (event.key !== 'Escape') return;
		event.preventDefault();
		this.close();
	};

	#leave = ({ target }: PointerEvent) => {
		if (target instanceof Node && !this.#card?.contains(target)) this.close();
	};
}

/** Undoes what an address lights up: by the way that led there, or by an address that names nothing. */
export function leadBack(isLed: boolean) {
	if (!/^#(stakeholder|kind|relation)-/.test(location.hash)) return;
	if (document.querySelector(':popover-open, [role="dialog"]')) return;
	if (isLed) history.back();
	else location.hash = '#_';
}
