import {
	latLngBounds,
	type LatLngBounds,
	map as makeMap,
	type Map as LeafletMap,
} from 'leaflet/dist/leaflet-src.esm.js';
import { ExactOverlay } from './exact-overlay.ts';
import { LiveScale } from './live-scale.ts';
import { type Ground, NearerDrawing } from './nearer-drawing.ts';
import { PanelButtons } from './panel-buttons.ts';

/** What a map passes to each of its panels. */
export interface PanelContext {
	/** The names of the buttons, as `data-` attributes. */
	words: DOMStringMap;
	/** Called after every move of the drawing. */
	moved: () => void;
	/** Called with the button that the reader pressed to enlarge the panel. */
	enlarge: (button: HTMLElement) => void;
}

/** How many times the drawing can be doubled in size before its coastline looks angular. */
const maxDoublings = 3;

/** The last zoom step at which groups of pins split. Must match src/charts/map/pin-groups.ts. */
const lastStep = 5;

/** The zoom from which the coastline of the world map looks angular. */
const worldCoastZoom = 8;

/** How far an arrow key moves the drawing, in pixels. */
const panDistance = 60;

const arrows: Record<string, [x: number, y: number]> = {
	ArrowLeft: [-panDistance, 0],
	ArrowRight: [panDistance, 0],
	ArrowUp: [0, -panDistance],
	ArrowDown: [0, panDistance],
};

/** One panel of the map as a Leaflet map that shows the panel’s own drawing, in the panel’s own box. */
export class LivePanel {
	/** The base drawing, for code that adds to it. */
	readonly ground: Ground;
	#box: HTMLElement;
	#drawing: SVGSVGElement;
	#map: LeafletMap;
	#buttons: PanelButtons;
	#nearerDrawing: NearerDrawing;
	/** Undefined if the scale varies too much across the panel for one bar. */
	#scale: LiveScale | undefined;
	#resize: ResizeObserver;
	#moved: () => void;
	/** The zoom that was last requested, until the map reaches it. */
	#requestedZoom: number | undefined;
	#isZooming = false;
	#prefersReducedMotion = matchMedia('(prefers-reduced-motion: reduce)').matches;

	constructor(box: HTMLElement, { words, moved, enlarge }: PanelContext) {
		const drawing = box.querySelector<SVGSVGElement>('.drawing');
		const svg = box.querySelector<SVGSVGElement>('.ground');
		if (!drawing || !svg) throw new TypeError('A panel of <venue-map> has no drawing.');
		this.#box = box;
		this.#drawing = drawing;
		this.#moved = moved;
		// The box also holds the buttons, so it takes over the label.
		box.setAttribute('role', 'group');
		box.setAttribute('aria-label', drawing.getAttribute('aria-label') ?? '');
		drawing.removeAttribute('role');
		drawing.removeAttribute('aria-label');
		const bounds = boundsOf(box.dataset['frame']);
		this.#map = makeMap(box, {
			attributionControl: false,
			zoomControl: false,
			boxZoom: false,
			// The arrow keys work on pins and buttons; the box itself is not focusable.
			keyboard: false,
			scrollWheelZoom: false,
			// One finger scrolls the page; two move the map.
			dragging: !matchMedia('(pointer: coarse)').matches,
			bounceAtZoomLimits: false,
			zoomSnap: 0,
			maxBounds: bounds,
			maxBoundsViscosity: 1,
			zoomAnimation: !this.#prefersReducedMotion,
			fadeAnimation: false,
			inertia: !this.#prefersReducedMotion,
			trackResize: false,
		});
		this.ground = { map: this.#map, svg, bounds };
		this.#nearerDrawing = new NearerDrawing(box, this.ground, boundsOf);
		const scale = box.querySelector<HTMLElement>('.scale');
		this.#scale = scale ? new LiveScale(scale, this.#map) : undefined;
		this.#showAll();
		const focused = drawing.querySelector<SVGElement>(':focus');
		new ExactOverlay(drawing, bounds).addTo(this.#map);
		// Leaflet has moved the drawing in the document, so it has lost the focus.
		focused?.focus({ preventScroll: true });
		this.#buttons = new PanelButtons(box, words, {
			zoomIn: () => this.#zoomBy(1),
			zoomOut: () => this.#zoomBy(-1),
			showAll: () => this.#zoomBy(-Infinity),
			enlarge,
		});
		this.#map.on('zoomanim', () => (this.#isZooming = true));
		this.#map.on('zoomend', this.#endZoom);
		this.#map.on('dragend', () => {
			// The click that ends a drag must not choose anything.
			const stop = (event: Event) => event.stopPropagation();
			box.addEventListener('click', stop, { capture: true });
			setTimeout(() => box.removeEventListener('click', stop, { capture: true }));
		});
		this.#map.on('move zoom', moved);
		this.#map.on('moveend', this.#update);
		box.addEventListener('keydown', this.#press);
		box.addEventListener('focusin', this.#reveal);
		this.#resize = new ResizeObserver(() => {
			// A hidden panel keeps its view.
			if (box.clientWidth === 0) return;
			// Bounds for the old size would make Leaflet move the drawing.
			this.#map.setMaxBounds();
			this.#map.invalidateSize({ animate: false, pan: false });
			this.#showAll();
			this.#map.setMaxBounds(bounds);
			moved();
		});
		this.#resize.observe(box);
	}

	/** Restores the static drawing. */
	remove() {
		this.#resize.disconnect();
		this.#box.removeEventListener('keydown', this.#press);
		this.#box.removeEventListener('focusin', this.#reveal);
		this.#buttons.remove();
		this.#nearerDrawing.remove();
		this.#scale?.showWhole();
		this.#map.remove();
		delete this.#box.dataset['step'];
		this.#drawing.setAttribute('role', 'group');
		this.#drawing.setAttribute('aria-label', this.#box.getAttribute('aria-label') ?? '');
		this.#drawing.removeAttribute('style');
		this.#box.removeAttribute('role');
		this.#box.removeAttribute('aria-label');
		this.#box.prepend(this.#drawing);
	}

	/**
	 * Zooms by a number of doublings. Leaflet ignores calls during a zoom animation, so this adds them up
	 * until the animation ends.
	 */
	#zoomBy(doublings: number) {
		const [minZoom, maxZoom] = [this.#map.getMinZoom(), this.#map.getMaxZoom()];
		const zoom = this.#requestedZoom ?? this.#map.getZoom();
		this.#requestedZoom = Math.max(minZoom, Math.min(maxZoom, zoom + doublings));
		if (!this.#isZooming) this.#zoom();
	}

	#zoom() {
		const zoom = this.#requestedZoom;
		if (zoom === undefined || Math.abs(zoom - this.#map.getZoom()) < 0.01) {
			this.#requestedZoom = undefined;
			return;
		}
		if (zoom <= this.#map.getMinZoom()) {
			this.#requestedZoom = undefined;
			this.#showAll();
		} else {
			this.#isZooming = true;
			this.#map.setZoom(zoom);
		}
	}

	#endZoom = () => {
		this.#isZooming = false;
		this.#zoom();
	};

	/** Shows the whole drawing, with its corner exactly in the corner of the box. */
	#showAll() {
		const { width } = this.#box.getBoundingClientRect();
		if (width === 0) return;
		const { bounds } = this.ground;
		const worlds = (bounds.getEast() - bounds.getWest()) / 360;
		const zoom = Math.log2(width / (256 * worlds));
		// Not with Leaflet’s setters, which would start to zoom by themselves.
		Object.assign(this.#map.options, { minZoom: zoom, maxZoom: zoom + maxDoublings });
		const corner = this.#map.project(bounds.getNorthWest(), zoom);
		const middle = corner.add(this.#map.getSize().divideBy(2));
		this.#map.setView(this.#map.unproject(middle, zoom), zoom, { animate: false });
	}

	/** Updates the zoom step, the maximum zoom and the controls after each move. */
	#update = () => {
		const wholeZoom = this.#map.getMinZoom();
		const zoom = this.#map.getZoom();
		const pixels = this.#map.getSize().x * 2 ** (zoom - wholeZoom);
		const step = Math.log(pixels / Number(this.#box.dataset['narrowest'])) / Math.log(1.5);
		this.#box.dataset['step'] = `${Math.max(0, Math.min(lastStep, Math.floor(step + 0.001)))}`;
		const maxZoom = Math.min(wholeZoom + maxDoublings, Math.max(wholeZoom + 1, worldCoastZoom));
		this.#map.options.maxZoom = Math.max(
			zoom,
			this.#nearerDrawing.furthestZoom(wholeZoom) ?? maxZoom,
		);
		const isWhole = zoom < wholeZoom + 0.01;
		this.#buttons.update({ isWhole, isNearest: zoom > this.#map.getMaxZoom() - 0.01 });
		if (isWhole) this.#scale?.showWhole();
		else this.#scale?.update();
		this.#nearerDrawing.update();
		this.#moved();
	};

	#press = (event: KeyboardEvent) => {
		const distance = arrows[event.key];
		const isOnPinOrButton =
			event.target instanceof Element && event.target.closest('.pin, .buttons');
		if (!isOnPinOrButton || event.ctrlKey || event.metaKey || event.altKey) return;
		// While the whole drawing is shown, it cannot be moved, so the arrow keys scroll the page.
		if (distance && !this.#box.hasAttribute('data-whole'))
			this.#map.panBy(distance, { animate: !this.#prefersReducedMotion });
		else if (event.key === '+') this.#zoomBy(1);
		else if (event.key === '-') this.#zoomBy(-1);
		else return;
		event.preventDefault();
	};

	/** Moves a focused pin into view. */
	#reveal = ({ target }: FocusEvent) => {
		const mark = target instanceof Element ? target.querySelector('.hit') : null;
		if (!mark) return;
		const box = this.#box.getBoundingClientRect();
		const pin = mark.getBoundingClientRect();
		const isInView =
			pin.left >= box.left &&
			pin.right <= box.right &&
			pin.top >= box.top &&
			pin.bottom <= box.bottom;
		if (isInView) return;
		const x = (pin.left + pin.right - box.left - box.right) / 2;
		const y = (pin.top + pin.bottom - box.top - box.bottom) / 2;
		this.#map.panBy([x, y], { animate: false });
	};
}

/** Parses “west south east north”, in degrees. */
function boundsOf(frame = ''): LatLngBounds {
	const [west = 0, south = 0, east = 0, north = 0] = frame.split(' ').map(Number);
	return latLngBounds([south, west], [north, east]);
}
