import type { Map as LeafletMap } from 'leaflet/dist/leaflet-src.esm.js';

/** The largest share of the panel’s width that the bar may take. */
const largestShare = 0.25;

/** The scale bar of a panel, which follows the zoom. */
export class LiveScale {
	#map: LeafletMap;
	#text: SVGTextElement;
	#bar: SVGElement;
	#language: string | undefined;
	#original: { label: string; width: string };

	constructor(scale: HTMLElement, map: LeafletMap) {
		const text = scale.querySelector('text');
		const bar = scale.querySelector<SVGElement>('.bar');
		if (!text || !bar) throw new TypeError('A scale bar of <venue-map> has no text or no bar.');
		this.#map = map;
		this.#text = text;
		this.#bar = bar;
		this.#language = scale.closest<HTMLElement>('[lang]')?.lang;
		this.#original = { label: text.textContent, width: bar.getAttribute('width') ?? '' };
	}

	/** Shows the scale of the whole drawing. */
	showWhole() {
		this.#show(this.#original.label, this.#original.width);
	}

	/** Shows the scale at the middle of the view. */
	update() {
		const { x: width, y: height } = this.#map.getSize();
		const pointAt = (x: number) => this.#map.containerPointToLatLng([x, height / 2]);
		const metres = this.#map.distance(
			pointAt(width / 2),
			pointAt(width / 2 + width * largestShare),
		);
		const magnitude = 10 ** Math.floor(Math.log10(metres));
		const rounded = ([5, 2, 1].find((digit) => digit * magnitude <= metres) ?? 1) * magnitude;
		const inKilometres = rounded >= 1000;
		const label = new Intl.NumberFormat(this.#language, {
			style: 'unit',
			unit: inKilometres ? 'kilometer' : 'meter',
			useGrouping: 'always',
		}).format(inKilometres ? rounded / 1000 : rounded);
		this.#show(label, `${(100 * largestShare * rounded) / metres}%`);
	}

	#show(label: string, width: string) {
		if (this.#text.textContent !== label) this.#text.textContent = label;
		this.#bar.setAttribute('width', width);
	}
}
