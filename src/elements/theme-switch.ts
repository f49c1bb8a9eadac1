/** Remembers how bright the reader wants the page; choosing itself needs no script. */
class ThemeSwitch extends HTMLElement {
	#root = document.documentElement;

	connectedCallback() {
		// What the script in the head restored before the first paint passes to the switch.
		for (const radio of this.querySelectorAll('input')) {
			if (radio.value === this.#root.dataset['theme']) radio.checked = true;
		}
		delete this.#root.dataset['theme'];
		this.addEventListener('change', this.#remember);
	}

	disconnectedCallback() {
		this.removeEventListener('change', this.#remember);
	}

	#remember = ({ target }: Event) => {
		if (!(target instanceof HTMLInputElement)) return;
		try {
			localStorage.setItem('cumbre-theme', target.value);
		} catch {
			// Where nothing may be stored, the choice holds for this page.
		}
	};
}

customElements.define('theme-switch', ThemeSwitch);
