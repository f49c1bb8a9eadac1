/** Shows one panel of the map on the whole screen, and puts it back into its place. */
export class LargerView {
	#dialog = document.createElement('dialog');
	#close = document.createElement('button');
	#place = document.createElement('div');
	#panel: HTMLElement | undefined;
	#button: HTMLElement | undefined;

	#closed: () => void;

	constructor(host: HTMLElement, closed: () => void) {
		this.#closed = closed;
		this.#dialog.className = 'larger-map';
		this.#close.type = 'button';
		this.#close.className = 'close';
		this.#close.textContent = '×';
		this.#close.setAttribute('aria-label', host.dataset['close'] ?? '');
		this.#close.addEventListener('click', () => this.#dialog.close());
		this.#dialog.addEventListener('close', this.#putBack);
		this.#dialog.addEventListener('click', ({ target }) => {
			// On the backdrop, which is the dialog itself.
			if (target === this.#dialog) this.#dialog.close();
		});
		this.#dialog.append(this.#close);
		host.append(this.#dialog);
	}

	/** Shows a panel larger; the button that was pressed gets the focus back. */
	show(panel: HTMLElement, button: HTMLElement) {
		if (this.#panel) {
			this.#dialog.close();
			return;
		}
		this.#panel = panel;
		this.#button = button;
		// What stands where it stood is as large as it was.
		this.#place.className = panel.className;
		panel.replaceWith(this.#place);
		this.#dialog.classList.toggle('flat', panel.classList.contains('strip'));
		this.#dialog.setAttribute('aria-label', panel.getAttribute('aria-label') ?? '');
		this.#dialog.append(panel);
		this.#dialog.showModal();
	}

	/** Closes it for good. */
	remove() {
		if (this.#dialog.open) this.#dialog.close();
		this.#putBack();
		this.#dialog.remove();
	}

	#putBack = () => {
		if (!this.#panel) return;
		this.#closed();
		this.#place.replaceWith(this.#panel);
		this.#panel = undefined;
		this.#button?.focus({ preventScroll: true });
	};
}
