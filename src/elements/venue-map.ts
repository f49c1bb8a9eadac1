import type { LivePanel } from './live-panel.ts';
import type { VenueCard } from './venue-card.ts';

/**
 * Makes the panels of a map live when they come near the screen: each drawing can then be zoomed and
 * moved in its own box, and a pin opens a card. What it needs is in the page; if the rest does not
 * come, the drawings stay as they are, and pins lead to their rows.
 */
class VenueMap extends HTMLElement {
	#near: IntersectionObserver | undefined;
	#card: VenueCard | undefined;
	#panels: LivePanel[] = [];

	connectedCallback() {
		this.#near = new IntersectionObserver(this.#approach, { rootMargin: '600px' });
		this.#near.observe(this);
	}

	disconnectedCallback() {
		this.#near?.disconnect();
		this.#card?.remove();
		for (const panel of this.#panels) panel.remove();
		this.#panels = [];
	}

	#approach = (entries: IntersectionObserverEntry[]) => {
		if (!entries.some(({ isIntersecting }) => isIntersecting)) return;
		this.#near?.disconnect();
		void this.#comeAlive();
	};

	async #comeAlive() {
		const live = await import('./live-panel.ts').catch(() => undefined);
		if (!live || !(await live.styleIsThere()) || !this.isConnected) return;
		const card = new live.VenueCard(this);
		this.#card = card;
		const { zoomIn = '', zoomOut = '', showAll = '' } = this.dataset;
		const boxes = this.querySelectorAll<HTMLElement>('.panel');
		this.#panels = Array.from(boxes, (box) => {
			return new live.LivePanel(box, { zoomIn, zoomOut, showAll }, () => card.follow());
		});
	}
}

customElements.define('venue-map', VenueMap);
