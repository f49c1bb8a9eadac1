/**
 * Makes the Tab key visit the pins of all panels in the order of the list, each venue once, and then the
 * buttons. In document order, all pins of one panel would come before those of the next.
 */
export class PinOrder {
	#map: HTMLElement;

	constructor(map: HTMLElement) {
		this.#map = map;
		map.addEventListener('keydown', this.#press);
		map.addEventListener('focusin', this.#enter);
		this.#setStops();
	}

	/** Restores the document order. */
	remove() {
		this.#map.removeEventListener('keydown', this.#press);
		this.#map.removeEventListener('focusin', this.#enter);
		for (const pin of this.#map.querySelectorAll('a.pin:not([aria-hidden])')) {
			pin.removeAttribute('tabindex');
		}
	}

	/** The pins and buttons that can take the focus, in order. */
	#stops(): (HTMLElement | SVGElement)[] {
		const shown = this.#map.querySelector('dialog[open]') ?? this.#map;
		const find = <One extends HTMLElement | SVGElement>(selector: string) =>
			[...shown.querySelectorAll<One>(selector)].filter((one) => one.checkVisibility());
		const pins = find<SVGAElement>('a.pin:not([aria-hidden])');
		const buttons = find<HTMLElement>('.buttons button:not([hidden]), dialog > .close');
		return [...pins.toSorted((one, other) => rowOf(one) - rowOf(other)), ...buttons];
	}

	/** Keeps only the first and last stop in the tab order of the page. `#press` handles the others. */
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
		const index = stops.findIndex((stop) => stop === event.target);
		if (index < 0) return;
		const next = stops[index + (event.shiftKey ? -1 : 1)];
		if (!next) return;
		event.preventDefault();
		next.focus();
	};
}

/** The index in the list of a pin’s venue, or of the first venue of a group. */
function rowOf(pin: SVGAElement): number {
	const id = pin.dataset['holds']?.split(' ')[0];
	const row = document.getElementById(id ? `venue-${id}` : pin.href.baseVal.slice(1));
	const rows = row?.parentElement?.children;
	return row && rows ? [...rows].indexOf(row) : 0;
}
