/**
 * Keeps the reader’s place from edition to edition: the step that was taken stands on the next page
 * where it stood on this one.
 */
class EditionSteps extends HTMLElement {
	#key = `cumbre-place-${this.dataset['at'] ?? ''}`;

	connectedCallback() {
		this.addEventListener('click', this.#remember);
		const top = this.#taken();
		if (top === undefined) return;
		this.#restore(top);
		// The browser goes to the address’s own place once all is there.
		addEventListener('load', () => requestAnimationFrame(() => this.#restore(top)), { once: true });
	}

	#remember = (event: MouseEvent) => {
		const link = event.target instanceof Element && event.target.closest('a');
		// In another tab or window the reader keeps the place here.
		if (!link || event.ctrlKey || event.metaKey || event.shiftKey) return;
		try {
			sessionStorage.setItem(this.#key, String(this.getBoundingClientRect().top));
		} catch {
			// Where nothing may be stored, the link leads to the figure.
		}
	};

	#taken(): number | undefined {
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
