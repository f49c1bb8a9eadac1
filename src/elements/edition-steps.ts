/**
 * `<edition-steps>`: keeps the scroll position from edition to edition. When the reader follows one of its
 * links, this element appears on the next page at the same height on the screen.
 */
class EditionSteps extends HTMLElement {
	#key = `cumbre-place-${this.dataset['at'] ?? ''}`;

	connectedCallback() {
		this.addEventListener('click', this.#remember);
		const top = this.#takeStoredTop();
		if (top === undefined) return;
		this.#restore(top);
		// On load, the browser scrolls to the anchor in the URL.
		addEventListener('load', () => requestAnimationFrame(() => this.#restore(top)), { once: true });
	}

	#remember = (event: MouseEvent) => {
		const link = event.target instanceof Element && event.target.closest('a');
		// With a modifier key, the link opens in another tab or window.
		if (!link || event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return;
		try {
			sessionStorage.setItem(this.#key, String(this.getBoundingClientRect().top));
		} catch {
			// Without storage, the anchor in the link still leads to the figure.
		}
	};

	#takeStoredTop(): number | undefined {
		try {
			const top = sessionStorage.getItem(this.#key);
			sessionStorage.removeItem(this.#key);
			return top === null ? undefined : Number(top);
		} catch {
			return undefined;
		}
	}

	#restore(top: number) {
		scrollBy({ top: this.getBoundingClientRect().top - top, behavior: 'instant' });
	}
}

customElements.define('edition-steps', EditionSteps);
