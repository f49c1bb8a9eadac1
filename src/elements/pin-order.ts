/**
 * Lets the Tab key go through the pins of all panels in the order of the list, each venue once, and then
 * through the buttons: pins of one panel would otherwise come before those of the next.
 */
export class PinOrder {
	#map: HTMLElement;

	constructor(map: HTMLElement) {
		this.#map = map;
		map.addEventListener('keydown', this.#press);
		map.addEventListener('focusin', this.#enter);
		this.#setStops();
	}

	/** Gives the pins back to the order of the page. */
	remove() {
		this.#map.removeEventListener('keydown', this.#press);
		this.#map.removeEventListener('focusin', this.#enter);
		for (const pin of this.#map.querySelectorAll('a.pin:not([aria-hidden])')) {
			pin.removeAttribute('tabindex');
		}
	}

	/** All that the keyboard can come to, in order. */
	#stops(): (HTMLElement | SVGElement)[] {
		const shown = this.#map.querySelector('dialog[open]') ?? this.#map;
		const find = <One extends HTMLElement | SVGElement>(selector: string) =>
			[...shown.querySelectorAll<One>(selector)].filter((one) => one.checkVisibility());
		const pins = find<SVGAElement>('a.pin:not([aria-hidden])');
		const buttons = find<HTMLElement>('.buttons button:not([hidden]), dialog > .close');
		return [...pins.toSorted((one, other) => rowOf(one) - rowOf(other)), ...buttons];
	}

	/** Only the first and the last are stops of the page; the way between them is ours. */
	#setStops() {
		const stops = this.#stops();
		for (const [index, stop] of stops.entries()) {
			const isEnd = index === 0 || index === stops.length - 1;
			if (isEnd) stop.removeAttribute('tabindex');
			else stop.setAttribute('tabindex', '-1');
		}
	}

	#enter = () => this.#setStops();

	#press = (event: KeyboardEvent) => {
		if (event.key !== 'Tab' || event.ctrlKey || event.altKey || event.metaKey) return;
		const stops = this.#stops();
		const at = stops.findIndex((stop) => stop === event.target);
		if (at < 0) return;
		const next = stops[at + (event.shiftKey ? -1 : 1)];
		if (!next) return;
		event.preventDefault();
		next.focus();
	};
}

/** Where in the list its row stands; a group stands where its first member does. */
function rowOf(pin: SVGAElement): number {
	const id = pin.dataset['holds']?.split(' ')[0];
	const row = document.getElementById(id ? `venue-${id}` : pin.href.baseVal.slice(1));
	const rows = row?.parentElement?.children;
	return row && rows ? [...rows].indexOf(row) : 0;
}
