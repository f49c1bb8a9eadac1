import { DomEvent } from 'leaflet/dist/leaflet-src.esm.js';

/** What the buttons of a panel do. */
export interface ButtonActions {
	zoomIn: () => void;
	zoomOut: () => void;
	showAll: () => void;
	enlarge: (button: HTMLElement) => void;
}

/** SVG paths for a view box of 16 × 16. */
const icons = {
	zoomIn: 'M8 3v10M3 8h10',
	zoomOut: 'M3 8h10',
	showAll: 'M6 2v4H2m8-4v4h4M6 14v-4H2m8 4v-4h4',
	enlarge: 'M9.5 6.5 14 2m-4 0h4v4M6.5 9.5 2 14m4 0H2v-4',
};

/** The buttons of a panel, in the corner that its labels leave free. */
export class PanelButtons {
	#box: HTMLElement;
	#bar = document.createElement('div');
	#zoomIn: HTMLButtonElement;
	#zoomOut: HTMLButtonElement;
	#showAll: HTMLButtonElement;

	constructor(box: HTMLElement, words: DOMStringMap, actions: ButtonActions) {
		this.#box = box;
		this.#bar.className = `buttons ${box.dataset['buttons'] ?? ''}`;
		DomEvent.disableClickPropagation(this.#bar);
		this.#zoomIn = this.#add(icons.zoomIn, words['zoomIn'], actions.zoomIn);
		this.#zoomOut = this.#add(icons.zoomOut, words['zoomOut'], actions.zoomOut);
		this.#showAll = this.#add(icons.showAll, words['showAll'], actions.showAll);
		const enlarge = this.#add(icons.enlarge, words['larger'], () => actions.enlarge(enlarge));
		enlarge.classList.add('enlarge');
		box.append(this.#bar);
		this.update({ isWhole: true, isNearest: false });
	}

	/** Updates the buttons for the current view. A disabled button stays focusable. */
	update({ isWhole, isNearest }: { isWhole: boolean; isNearest: boolean }) {
		this.#zoomIn.setAttribute('aria-disabled', `${isNearest}`);
		this.#zoomOut.setAttribute('aria-disabled', `${isWhole}`);
		if (isWhole && this.#showAll === document.activeElement) {
			this.#zoomIn.focus({ preventScroll: true });
		}
		this.#showAll.hidden = isWhole;
		this.#box.toggleAttribute('data-whole', isWhole);
	}

	/** Removes the buttons. */
	remove() {
		this.#bar.remove();
		this.#box.removeAttribute('data-whole');
	}

	#add(icon: string, name = '', act: () => void): HTMLButtonElement {
		const button = document.createElement('button');
		button.type = 'button';
		button.title = name;
		button.setAttribute('aria-label', name);
		const namespace = 'http://www.w3.org/2000/svg';
		const svg = document.createElementNS(namespace, 'svg');
		svg.setAttribute('viewBox', '0 0 16 16');
		const path = document.createElementNS(namespace, 'path');
		path.setAttribute('d', icon);
		svg.append(path);
		button.append(svg);
		button.addEventListener('click', () => {
			if (button.getAttribute('aria-disabled') !== 'true') act();
		});
		this.#bar.append(button);
		return button;
	}
}
