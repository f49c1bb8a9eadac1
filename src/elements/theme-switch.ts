/** `<theme-switch>`: remembers the chosen theme. Switching itself needs no script. */
class ThemeSwitch extends HTMLElement {
	#root = document.documentElement;

	connectedCallback() {
		// The script in the head restored the theme before the first paint. Now the switch takes over.
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
			// Without storage, the choice only applies to this page.
		}
	};
}

customElements.define('theme-switch', ThemeSwitch);
