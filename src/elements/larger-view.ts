/** Shows one panel of the map in a dialog, and puts it back when the dialog closes. */
export class LargerView {
	#dialog = document.createElement('dialog');
	#close = document.createElement('button');
	#placeholder = document.createElement('div');
	#panel: HTMLElement | undefined;
	#button: HTMLElement | undefined;

	constructor(host: HTMLElement) {
		this.#dialog.className = 'larger-map';
		this.#close.type = 'button';
		this.#close.className = 'close';
		this.#close.textContent = '×';
		this.#close.setAttribute('aria-label', host.dataset['close'] ?? '');
		this.#close.addEventListener('click', () => this.#dialog.close());
		this.#dialog.addEventListener('close', this.#putBack);
		this.#dialog.addEventListener('click', ({ target }) => {
			// A click on the backdrop targets the dialog itself.
			if (target === this.#dialog) this.#dialog.close();
		});
		this.#dialog.append(this.#close);
		host.append(this.#dialog);
	}

	/** Shows a panel in the dialog, or closes the dialog if it is open. The button gets the focus back. */
	show(panel: HTMLElement, button: HTMLElement) {
		if (this.#panel) {
			this.#dialog.close();
			return;
		}
		this.#panel = panel;
		this.#button = button;
		// The placeholder is as large as the panel.
		this.#placeholder.className = panel.className;
		panel.replaceWith(this.#placeholder);
		this.#dialog.classList.toggle('flat', panel.classList.contains('strip'));
		this.#dialog.setAttribute('aria-label', panel.getAttribute('aria-label') ?? '');
		this.#dialog.append(panel);
		this.#dialog.showModal();
	}

	/** Closes and removes the dialog. */
	remove() {
		if (this.#dialog.open) this.#dialog.close();
		this.#putBack();
		this.#dialog.remove();
	}

	#putBack = () => {
		if (!this.#panel) return;
		this.#placeholder.replaceWith(this.#panel);
		this.#panel = undefined;
		this.#button?.focus({ preventScroll: true });
	};
}
