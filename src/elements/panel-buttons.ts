import { DomEvent } from 'leaflet/dist/leaflet-src.esm.js';

/** What the buttons of a panel do. */
export interface ButtonActions {
	zoomIn: () => void;
	zoomOut: () => void;
	showAll: () => void;
	enlarge: (button: HTMLElement) => void;
}

/** Paths of 16 units: a plus, a minus, a house’s way back to the whole, and two arrows outwards. */
const signs = {
	zoomIn: 'M8 3v10M3 8h10',
	zoomOut: 'M3 8h10',
	showAll: 'M6 2v4H2m8-4v4h4M6 14v-4H2m8 4v-4h4',
	enlarge: 'M9.5 6.5 14 2m-4 0h4v4M6.5 9.5 2 14m4 0H2v-4',
};

/** The buttons in the corner that the labels of a panel keep clear. */
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
		this.#zoomIn = this.#add(signs.zoomIn, words['zoomIn'], actions.zoomIn);
		this.#zoomOut = this.#add(signs.zoomOut, words['zoomOut'], actions.zoomOut);
		this.#showAll = this.#add(signs.showAll, words['showAll'], actions.showAll);
		const larger = this.#add(signs.enlarge, words['larger'], () => actions.enlarge(larger));
		larger.classList.add('enlarge');
		box.append(this.#bar);
		this.update({ isWhole: true, isNearest: false });
	}

	/** Shows what there is to do in this view. A button that has the focus keeps it. */
	update({ isWhole, isNearest }: { isWhole: boolean; isNearest: boolean }) {
		this.#zoomIn.setAttribute('aria-disabled', `${isNearest}`);
		this.#zoomOut.setAttribute('aria-disabled', `${isWhole}`);
		if (isWhole && this.#showAll === document.activeElement) {
			this.#zoomIn.focus({ preventScroll: true });
		}
		this.#showAll.hidden = isWhole;
		this.#box.toggleAttribute('data-whole', isWhole);
	}

	/** Takes the buttons away. */
	remove() {
		this.#bar.remove();
		this.#box.removeAttribute('data-whole');
	}

	#add(sign: string, name = '', press: () => void): HTMLButtonElement {
		const button = document.createElement('button');
		button.type = 'button';
		button.title = name;
		button.setAttribute('aria-label', name);
		const svg = 'http://www.w3.org/2000/svg';
		const picture = document.createElementNS(svg, 'svg');
		picture.setAttribute('viewBox', '0 0 16 16');
		const path = document.createElementNS(svg, 'path');
		path.setAttribute('d', sign);
		picture.append(path);
		button.append(picture);
		button.addEventListener('click', () => {
			if (button.getAttribute('aria-disabled') !== 'true') press();
		});
		this.#bar.append(button);
		return button;
	}
}
