import {
	DomEvent,
	DomUtil,
	latLngBounds,
	type LatLngBounds,
	map as makeMap,
	type Map as LeafletMap,
	SVGOverlay,
} from 'leaflet/dist/leaflet-src.esm.js';
import style from 'leaflet/dist/leaflet.css?url';

export { VenueCard } from './venue-card.ts';

/** What the buttons are called. */
export interface ButtonNames {
	zoomIn: string;
	zoomOut: string;
	showAll: string;
}

/** Further in, the coast shows its corners. */
const zoomsIn = 3;

/** Adds Leaflet’s style sheet to the page; false where it does not come, and then the map stays a drawing. */
export async function styleIsThere(): Promise<boolean> {
	if (document.querySelector('link[data-leaflet]')) return true;
	const link = document.createElement('link');
	link.rel = 'stylesheet';
	link.href = style;
	link.dataset['leaflet'] = '';
	return new Promise((resolve) => {
		link.addEventListener('load', () => resolve(true));
		link.addEventListener('error', () => resolve(false));
		document.head.append(link);
	});
}

/**
 * Leaflet’s overlay, but without its rounding to whole pixels: so the drawing lies after the takeover
 * where it lay before, to the pixel.
 */
class ExactOverlay extends SVGOverlay {
	_reset() {
		const map = this._map;
		const element = this.getElement();
		if (!element) return;
		const zoom = map.getZoom();
		const bounds = this.getBounds();
		const pane = map.getPane('mapPane');
		const origin = map
			.project(map.getCenter(), zoom)
			.subtract(map.getSize().divideBy(2))
			.add(pane ? DomUtil.getPosition(pane) : [0, 0]);
		const northWest = map.project(bounds.getNorthWest(), zoom);
		const size = map.project(bounds.getSouthEast(), zoom).subtract(northWest);
		DomUtil.setPosition(element as unknown as HTMLElement, northWest.subtract(origin));
		element.style.width = `${size.x}px`;
		element.style.height = `${size.y}px`;
	}
}

/** One panel of the map as a Leaflet map of that panel’s own drawing, in its own box. */
export class LivePanel {
	#box: HTMLElement;
	#drawing: SVGElement;
	#bounds: LatLngBounds;
	#map: LeafletMap;
	#buttons: HTMLElement;
	#resize: ResizeObserver;

	constructor(box: HTMLElement, names: ButtonNames, moved: () => void) {
		const drawing = box.querySelector<SVGElement>('.drawing');
		if (!drawing) throw new TypeError('A panel of <venue-map> holds no drawing.');
		this.#box = box;
		this.#drawing = drawing;
		this.#bounds = boundsOf(box);
		const label = drawing.getAttribute('aria-label') ?? '';
		box.setAttribute('role', 'group');
		box.setAttribute('aria-label', label);
		drawing.removeAttribute('role');
		drawing.removeAttribute('aria-label');
		const isCoarse = matchMedia('(pointer: coarse)').matches;
		const isStill = matchMedia('(prefers-reduced-motion: reduce)').matches;
		this.#map = makeMap(box, {
			attributionControl: false,
			zoomControl: false,
			scrollWheelZoom: false,
			// One finger scrolls the page; two move the map.
			dragging: !isCoarse,
			bounceAtZoomLimits: false,
			zoomSnap: 0,
			maxBounds: this.#bounds,
			maxBoundsViscosity: 1,
			zoomAnimation: !isStill,
			fadeAnimation: false,
			inertia: !isStill,
			trackResize: false,
		});
		this.#showAll();
		new ExactOverlay(drawing, this.#bounds).addTo(this.#map);
		this.#buttons = this.#addButtons(names);
		this.#map.on('move zoom', moved);
		this.#map.on('zoomend', this.#zoomed);
		this.#resize = new ResizeObserver(() => {
			this.#map.invalidateSize({ animate: false, pan: false });
			this.#showAll();
			moved();
		});
		this.#resize.observe(box);
	}

	/** Gives the drawing back to the page as it was. */
	remove() {
		this.#resize.disconnect();
		this.#buttons.remove();
		this.#map.remove();
		this.#drawing.removeAttribute('style');
		this.#box.prepend(this.#drawing);
	}

	/** The view of the drawing as a whole, with its corner exactly in the corner of the box. */
	#showAll() {
		const { width } = this.#box.getBoundingClientRect();
		const worlds = (this.#bounds.getEast() - this.#bounds.getWest()) / 360;
		const zoom = Math.log2(width / (256 * worlds));
		this.#map.setMinZoom(zoom);
		this.#map.setMaxZoom(zoom + zoomsIn);
		const corner = this.#map.project(this.#bounds.getNorthWest(), zoom);
		const middle = corner.add(this.#map.getSize().divideBy(2));
		this.#map.setView(this.#map.unproject(middle, zoom), zoom, { animate: false });
	}

	#addButtons({ zoomIn, zoomOut, showAll }: ButtonNames): HTMLElement {
		const buttons = document.createElement('div');
		buttons.className = 'buttons';
		DomEvent.disableClickPropagation(buttons);
		const add = (sign: string, name: string, press: () => void) => {
			const button = document.createElement('button');
			button.type = 'button';
			button.textContent = sign;
			button.title = name;
			button.setAttribute('aria-label', name);
			button.addEventListener('click', press);
			buttons.append(button);
			return button;
		};
		add('+', zoomIn, () => this.#map.zoomIn(1));
		add('−', zoomOut, () => this.#map.zoomOut(1));
		add('⤢', showAll, () => this.#showAll()).hidden = true;
		this.#box.append(buttons);
		return buttons;
	}

	#zoomed = () => {
		const isWhole = this.#map.getZoom() < this.#map.getMinZoom() + 0.01;
		const whole = this.#buttons.lastElementChild;
		if (!(whole instanceof HTMLElement)) return;
		if (isWhole && whole === document.activeElement) this.#box.focus({ preventScroll: true });
		whole.hidden = isWhole;
	};
}

function boundsOf({ dataset }: HTMLElement): LatLngBounds {
	const side = (name: string) => Number(dataset[name]);
	return latLngBounds([side('south'), side('west')], [side('north'), side('east')]);
}
