import type { LiveMap } from './live-map.ts';

/**
 * `<venue-map>`: makes the panels of a map interactive when they come near the screen. Each drawing can
 * then be zoomed and moved in its own box. If the script or its styles fail to load, the drawings stay as
 * they are.
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
		void this.#makeLive();
	};

	async #makeLive() {
		const liveMap = await import('./live-map.ts').catch(() => undefined);
		if (!liveMap || !(await liveMap.loadStyle())) return;
		// A pin that moves while it is pressed would miss its click.
		while (this.matches(':active')) await new Promise(requestAnimationFrame);
		if (!this.isConnected) return;
		this.#live = new liveMap.LiveMap(this);
	}
}

customElements.define('venue-map', VenueMap);
