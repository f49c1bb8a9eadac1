import { LivePanel } from './live-panel.ts';
import { LargerView } from './larger-view.ts';
import { PinOrder } from './pin-order.ts';
import { VenueCard } from './venue-card.ts';
import style from './live-map.css?url';

/** Adds the style of a live map to the page; false where it does not come, and then it stays a drawing. */
export async function styleIsThere(): Promise<boolean> {
	if (document.querySelector('link[data-live-map]')) return true;
	const link = document.createElement('link');
	link.rel = 'stylesheet';
	link.href = style;
	link.dataset['liveMap'] = '';
	return new Promise((resolve) => {
		link.addEventListener('load', () => resolve(true));
		link.addEventListener('error', () => resolve(false));
		document.head.append(link);
	});
}

/** All panels of a map, with the card that they share and the order in which the keyboard goes. */
export class LiveMap {
	#host: HTMLElement;
	#panels: LivePanel[];
	#card: VenueCard;
	#order: PinOrder;
	#larger: LargerView;
	#removeTiles: (() => void) | undefined;
	#isRemoved = false;

	constructor(host: HTMLElement) {
		this.#host = host;
		const card = new VenueCard(host);
		const larger = new LargerView(host, () => card.close());
		this.#card = card;
		this.#larger = larger;
		this.#panels = Array.from(host.querySelectorAll<HTMLElement>('.panel'), (box) => {
			return new LivePanel(box, {
				words: host.dataset,
				moved: () => card.follow(),
				enlarge: (button) => larger.show(box, button),
			});
		});
		this.#order = new PinOrder(host);
		host.dataset['live'] = '';
		if (host.dataset['tiles']) void this.#addTiles();
	}

	/** Gives the drawings back to the page as they were. */
	remove() {
		this.#isRemoved = true;
		this.#removeTiles?.();
		this.#card.remove();
		this.#order.remove();
		this.#larger.remove();
		for (const panel of this.#panels) panel.remove();
		delete this.#host.dataset['live'];
	}

	/** The owner's tiles, where there are any; without them the drawings stay as they are. */
	async #addTiles() {
		const part = await import('./tiles.ts').catch(() => undefined);
		if (this.#isRemoved) return;
		this.#removeTiles = part?.showTiles(
			this.#host,
			this.#panels.map((panel) => panel.ground),
		);
	}
}
