import type { LiveMap } from './live-map.ts';

/**
 * `<venue-map>`: makes the panels of a map interactive when they come near the screen. Each drawing can
 * then be zoomed and moved in its own box. If the script or its styles fail to load, the drawings stay as
 * they are.
 */
class VenueMap extends HTMLElement {
	#observer: IntersectionObserver | undefined;
	#liveMap: LiveMap | undefined;

	connectedCallback() {
		this.#observer = new IntersectionObserver(this.#approach, { rootMargin: '600px' });
		this.#observer.observe(this);
	}

	disconnectedCallback() {
		this.#observer?.disconnect();
		this.#liveMap?.remove();
		this.#liveMap = undefined;
	}

	#approach = (entries: IntersectionObserverEntry[]) => {
		if (!entries.some(({ isIntersecting }) => isIntersecting)) return;
		this.#observer?.disconnect();
		void this.#makeLive();
	};

	async #makeLive() {
		const module = await import('./live-map.ts').catch(() => undefined);
		if (!module || !(await module.loadStyle())) return;
		// A pin that moves while it is pressed would miss its click.
		while (this.matches(':active')) await new Promise(requestAnimationFrame);
		if (!this.isConnected) return;
		this.#liveMap = new module.LiveMap(this);
	}
}

customElements.define('venue-map', VenueMap);
