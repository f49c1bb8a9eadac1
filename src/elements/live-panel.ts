import {
	latLngBounds,
	type LatLngBounds,
	map as makeMap,
	type Map as LeafletMap,
} from 'leaflet/dist/leaflet-src.esm.js';
import { ExactOverlay } from './exact-overlay.ts';
import { LiveScale } from './live-scale.ts';
import { NearerDrawing } from './nearer-drawing.ts';
import { PanelButtons } from './panel-buttons.ts';

/** What a panel is told by the map that it is part of. */
export interface PanelSurroundings {
	/** The names of its buttons, as `data-` attributes hold them. */
	words: DOMStringMap;
	/** Called whenever the drawing has moved. */
	moved: () => void;
	/** Called when the reader wants the panel larger, with the button that was pressed. */
	enlarge: (button: HTMLElement) => void;
}

/** Where the drawing of a panel lies, for those who put more on it. */
export interface Ground {
	map: LeafletMap;
	svg: SVGSVGElement;
	bounds: LatLngBounds;
}

/** So often the drawing can be doubled; further in, its coast shows its corners. */
const doublings = 3;

/** The steps of nearness by which groups part; src/charts/map/pin-groups.ts has them too. */
const lastStep = 5;

/** The world's coast shows its corners from this zoom on. */
const coarsest = 8;

/** How far an arrow key moves the drawing, in pixels. */
const step = 60;

const arrows: Record<string, [x: number, y: number]> = {
	ArrowLeft: [-step, 0],
	ArrowRight: [step, 0],
	ArrowUp: [0, -step],
	ArrowDown: [0, step],
};

/** One panel of the map as a Leaflet map of that panel’s own drawing, in its own box. */
export class LivePanel {
	/** Where its drawing lies. */
	readonly ground: Ground;
	#box: HTMLElement;
	#drawing: SVGSVGElement;
	#map: LeafletMap;
	#buttons: PanelButtons;
	#nearer: NearerDrawing;
	#scale: LiveScale;
	#resize: ResizeObserver;
	#moved: () => void;
	#isStill = matchMedia('(prefers-reduced-motion: reduce)').matches;

	constructor(box: HTMLElement, { words, moved, enlarge }: PanelSurroundings) {
		const drawing = box.querySelector<SVGSVGElement>('.drawing');
		const svg = box.querySelector<SVGSVGElement>('.ground');
		if (!drawing || !svg) throw new TypeError('A panel of <venue-map> holds no drawing.');
		this.#box = box;
		this.#drawing = drawing;
		this.#moved = moved;
		// The name is that of the box with its buttons now.
		box.setAttribute('role', 'group');
		box.setAttribute('aria-label', drawing.getAttribute('aria-label') ?? '');
		drawing.removeAttribute('role');
		drawing.removeAttribute('aria-label');
		const bounds = boundsOf(box.dataset['frame']);
		this.#map = makeMap(box, {
			attributionControl: false,
			zoomControl: false,
			boxZoom: false,
			// The arrow keys work from its pins and buttons: the box itself is no stop of the keyboard.
			keyboard: false,
			scrollWheelZoom: false,
			// One finger scrolls the page; two move the map.
			dragging: !matchMedia('(pointer: coarse)').matches,
			bounceAtZoomLimits: false,
			zoomSnap: 0,
			maxBounds: bounds,
			maxBoundsViscosity: 1,
			zoomAnimation: !this.#isStill,
			fadeAnimation: false,
			inertia: !this.#isStill,
			trackResize: false,
		});
		this.ground = { map: this.#map, svg, bounds };
		this.#nearer = new NearerDrawing(box, this.ground, boundsOf);
		this.#scale = new LiveScale(box, this.#map);
		this.#showAll();
		new ExactOverlay(drawing, bounds).addTo(this.#map);
		this.#buttons = new PanelButtons(box, words, {
			zoomIn: () => this.#map.zoomIn(1),
			zoomOut: () => this.#map.zoomOut(1),
			showAll: () => this.#showAll(),
			enlarge,
		});
		this.#map.on('move zoom', moved);
		this.#map.on('moveend', this.#settled);
		box.addEventListener('keydown', this.#press);
		box.addEventListener('focusin', this.#reveal);
		this.#resize = new ResizeObserver(() => {
			// Bounds of the old size would set the drawing in motion.
			this.#map.setMaxBounds();
			this.#map.invalidateSize({ animate: false, pan: false });
			this.#showAll();
			this.#map.setMaxBounds(bounds);
			moved();
		});
		this.#resize.observe(box);
	}

	/** Gives the drawing back to the page as it was. */
	remove() {
		this.#resize.disconnect();
		this.#box.removeEventListener('keydown', this.#press);
		this.#box.removeEventListener('focusin', this.#reveal);
		this.#buttons.remove();
		this.#nearer.remove();
		this.#scale.showWhole();
		this.#map.remove();
		delete this.#box.dataset['step'];
		this.#drawing.setAttribute('role', 'group');
		this.#drawing.setAttribute('aria-label', this.#box.getAttribute('aria-label') ?? '');
		this.#drawing.removeAttribute('style');
		this.#box.removeAttribute('role');
		this.#box.removeAttribute('aria-label');
		this.#box.prepend(this.#drawing);
	}

	/** The view of the drawing as a whole, with its corner exactly in the corner of the box. */
	#showAll() {
		const { width } = this.#box.getBoundingClientRect();
		if (width === 0) return;
		const { bounds } = this.ground;
		const worlds = (bounds.getEast() - bounds.getWest()) / 360;
		const zoom = Math.log2(width / (256 * worlds));
		// Not by its setters, which would begin to go there by themselves.
		Object.assign(this.#map.options, { minZoom: zoom, maxZoom: zoom + doublings });
		const corner = this.#map.project(bounds.getNorthWest(), zoom);
		const middle = corner.add(this.#map.getSize().divideBy(2));
		this.#map.setView(this.#map.unproject(middle, zoom), zoom, { animate: false });
	}

	/** After each move: how far in the reader is, and how much further there is something to see. */
	#settled = () => {
		const whole = this.#map.getMinZoom();
		const zoom = this.#map.getZoom();
		const pixels = this.#map.getSize().x * 2 ** (zoom - whole);
		const step = Math.log(pixels / Number(this.#box.dataset['narrowest'])) / Math.log(1.5);
		this.#box.dataset['step'] = `${Math.max(0, Math.min(lastStep, Math.floor(step + 0.001)))}`;
		const furthest = Math.min(whole + doublings, Math.max(whole + 1, coarsest));
		this.#map.options.maxZoom = Math.max(zoom, this.#nearer.furthestZoom(whole) ?? furthest);
		const isWhole = zoom < whole + 0.01;
		this.#buttons.update({ isWhole, isNearest: zoom > this.#map.getMaxZoom() - 0.01 });
		if (isWhole) this.#scale.showWhole();
		else this.#scale.update();
		this.#nearer.update();
		this.#moved();
	};

	#press = (event: KeyboardEvent) => {
		const by = arrows[event.key];
		const isOwn = event.target instanceof Element && event.target.closest('.pin, .buttons');
		if (!isOwn || event.ctrlKey || event.metaKey || event.altKey) return;
		// The whole drawing cannot be moved: then the arrow keys are the page's.
		if (by && !this.#box.hasAttribute('data-whole'))
			this.#map.panBy(by, { animate: !this.#isStill });
		else if (event.key === '+') this.#map.zoomIn(1);
		else if (event.key === '-') this.#map.zoomOut(1);
		else return;
		event.preventDefault();
	};

	/** A pin that the keyboard has come to is moved into sight. */
	#reveal = ({ target }: FocusEvent) => {
		const mark = target instanceof Element ? target.querySelector('.hit') : null;
		if (!mark) return;
		const box = this.#box.getBoundingClientRect();
		const pin = mark.getBoundingClientRect();
		const isSeen =
			pin.left >= box.left &&
			pin.right <= box.right &&
			pin.top >= box.top &&
			pin.bottom <= box.bottom;
		if (isSeen) return;
		const x = (pin.left + pin.right - box.left - box.right) / 2;
		const y = (pin.top + pin.bottom - box.top - box.bottom) / 2;
		this.#map.panBy([x, y], { animate: false });
	};
}

/** Reads “west south east north”, in degrees. */
function boundsOf(frame = ''): LatLngBounds {
	const [west = 0, south = 0, east = 0, north = 0] = frame.split(' ').map(Number);
	return latLngBounds([south, west], [north, east]);
}
