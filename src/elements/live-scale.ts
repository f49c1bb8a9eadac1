import type { Map as LeafletMap } from 'leaflet/dist/leaflet-src.esm.js';

/** A bar is at most so large a part of the panel. */
const longest = 0.25;

/** The scale bar of a panel while the reader is nearer than the drawing as a whole. */
export class LiveScale {
	#map: LeafletMap;
	#text: SVGTextElement | null;
	#bar: SVGElement | null;
	#whole: { label: string; width: string };

	constructor(box: HTMLElement, map: LeafletMap) {
		this.#map = map;
		this.#text = box.querySelector('.scale text');
		this.#bar = box.querySelector('.scale .bar');
		this.#whole = {
			label: this.#text?.textContent ?? '',
			width: this.#bar?.getAttribute('width') ?? '',
		};
	}

	/** As it was drawn. */
	showWhole() {
		this.#show(this.#whole.label, this.#whole.width);
	}

	/** By the middle of what is seen. */
	update() {
		const { x: width, y: height } = this.#map.getSize();
		const at = (x: number) => this.#map.containerPointToLatLng([x, height / 2]);
		const metres = this.#map.distance(at(width / 2), at(width / 2 + width * longest));
		const ten = 10 ** Math.floor(Math.log10(metres));
		const round = ([5, 2, 1].find((digit) => digit * ten <= metres) ?? 1) * ten;
		const isFar = round >= 1000;
		const label = new Intl.NumberFormat(this.#language(), {
			style: 'unit',
			unit: isFar ? 'kilometer' : 'meter',
			useGrouping: 'always',
		}).format(isFar ? round / 1000 : round);
		this.#show(label, `${(100 * longest * round) / metres}%`);
	}

	#show(label: string, width: string) {
		if (this.#text && this.#text.textContent !== label) this.#text.textContent = label;
		this.#bar?.setAttribute('width', width);
	}

	#language(): string {
		return this.#text?.closest<HTMLElement>('[lang]')?.lang ?? '';
	}
}
