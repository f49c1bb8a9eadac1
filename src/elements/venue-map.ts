import type { LiveMap } from './live-map.ts';

/**
 * Makes the panels of a map live when they come near the screen: each drawing can then be zoomed and
 * moved in its own box, and a pin opens a card. What it needs is in the page; if the rest does not
 * come, the drawings stay as they are, and pins lead to their rows.
 */
class VenueMap extends HTMLElement {
	#near: IntersectionObserver | undefined;
	#live: LiveMap | undefined;

	connectedCallback() {
		this.#near = new IntersectionObserver(this.#approach, { rootMargin: '600px' });
		this.#near.observe(this);
	}

	disconnectedCallback() {
		this.#near?.disconnect();
		this.#live?.remove();
		this.#live = undefined;
	}

	#approach = (entries: IntersectionObserverEntry[]) => {
		if (!entries.some(({ isIntersecting }) => isIntersecting)) return;
		this.#near?.disconnect();
		void this.#comeAlive();
	};

	async #comeAlive() {
		const part = await import('./live-map.ts').catch(() => undefined);
		if (!part || !(await part.styleIsThere()) || !this.isConnected) return;
		this.#live = new part.LiveMap(this);
	}
}

customElements.define('venue-map', VenueMap);
