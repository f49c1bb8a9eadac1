import { LivePanel } from './live-panel.ts';
import { LargerView } from './larger-view.ts';
import { PinOrder } from './pin-order.ts';
import styleUrl from './live-map.css?url';

let styleLoaded: Promise<boolean> | undefined;

/** Adds the style sheet of interactive maps to the page, once. Resolves to false if it fails to load. */
export function loadStyle(): Promise<boolean> {
	return (styleLoaded ??= new Promise((resolve) => {
		const link = document.createElement('link');
		link.rel = 'stylesheet';
		link.href = styleUrl;
		link.addEventListener('load', () => resolve(true));
		link.addEventListener('error', () => resolve(false));
		document.head.append(link);
	}));
}

/** An interactive map: all its panels, and the order in which the Tab key visits their pins. */
export class LiveMap {
	#host: HTMLElement;
	#panels: LivePanel[];
	#order: PinOrder;
	#largerView: LargerView;
	#removeTiles: (() => void) | undefined;
	#isRemoved = false;

	constructor(host: HTMLElement) {
		this.#host = host;
		const largerView = new LargerView(host);
		this.#largerView = largerView;
		this.#panels = Array.from(host.querySelectorAll<HTMLElement>('.panel'), (box) => {
			return new LivePanel(box, {
				words: host.dataset,
				moved: () => host.dispatchEvent(new Event('moved')),
				enlarge: (button) => largerView.show(box, button),
			});
		});
		this.#order = new PinOrder(host);
		host.dataset['live'] = '';
		if (host.dataset['tiles']) void this.#addTiles();
	}

	/** Restores the static drawings. */
	remove() {
		this.#isRemoved = true;
		this.#removeTiles?.();
		this.#order.remove();
		this.#largerView.remove();
		for (const panel of this.#panels) panel.remove();
		delete this.#host.dataset['live'];
	}

	/** Adds the site’s own tiles. If their script fails to load, the drawings stay as they are. */
	async #addTiles() {
		const tiles = await import('./tiles.ts').catch(() => undefined);
		if (this.#isRemoved) return;
		this.#removeTiles = tiles?.showTiles(
			this.#host,
			this.#panels.map((panel) => panel.ground),
		);
	}
}
