import type { LatLngBounds, Map as LeafletMap } from 'leaflet/dist/leaflet-src.esm.js';

/** The base drawing of a panel, with its map and its bounds, for code that adds to it. */
export interface Ground {
	map: LeafletMap;
	svg: SVGSVGElement;
	bounds: LatLngBounds;
}

/** The zoom from which even the detailed coastline looks angular. */
const finestZoom = 14;

/** How many times a drawing can be doubled in size before browsers have trouble with it. */
const maxDoublings = 5.5;

/** How many pixels one unit of the drawing can take before its coastline looks angular. */
const maxEnlargement = 1.5;

const svgNamespace = 'http://www.w3.org/2000/svg';

/** The detailed coastline, fetched when the reader zooms in and then shown instead of the panel’s own. */
export class NearerDrawing {
	#ground: Ground;
	#url: string | undefined;
	#bounds: LatLngBounds | undefined;
	#isTinted: boolean;
	#picture: SVGSVGElement | undefined;
	#isRequested = false;

	constructor(box: HTMLElement, ground: Ground, boundsOf: (frame: string) => LatLngBounds) {
		const { near, nearFrame, nearTint } = box.dataset;
		this.#ground = ground;
		this.#url = near;
		this.#bounds = nearFrame === undefined ? undefined : boundsOf(nearFrame);
		this.#isTinted = nearTint !== undefined;
	}

	/** The maximum zoom at the centre of the view; undefined if there is no detailed coastline. */
	furthestZoom(wholeZoom: number): number | undefined {
		if (!this.#bounds?.contains(this.#ground.map.getCenter())) return undefined;
		return Math.min(finestZoom, wholeZoom + maxDoublings);
	}

	/**
	 * Shows the detailed coastline if the panel’s own would look angular and the detailed one covers the
	 * view. Fetches it the first time.
	 */
	update() {
		const { map, svg } = this.#ground;
		const pixels = map.getSize().x * 2 ** (map.getZoom() - map.getMinZoom());
		const isNear = pixels > maxEnlargement * svg.viewBox.baseVal.width;
		const isNeeded = isNear && (this.#bounds?.contains(map.getBounds()) ?? false);
		svg.classList.toggle('has-nearer', isNeeded && this.#picture !== undefined);
		if (isNeeded && !this.#isRequested) void this.#fetch();
	}

	/** Removes the detailed coastline. */
	remove() {
		this.#picture?.remove();
		this.#ground.svg.classList.remove('has-nearer');
	}

	async #fetch() {
		this.#isRequested = true;
		const response = await fetch(this.#url ?? '').catch(() => undefined);
		const text = response?.ok ? await response.text() : '';
		const drawing = new DOMParser().parseFromString(text, 'image/svg+xml').documentElement;
		const land = drawing.querySelector('path')?.getAttribute('d');
		if (!land) return;
		this.#picture = this.#draw(land, drawing.getAttribute('viewBox') ?? '');
		this.#ground.svg.querySelector('.base')?.after(this.#picture);
		this.update();
	}

	#draw(land: string, viewBox: string): SVGSVGElement {
		const picture = document.createElementNS(svgNamespace, 'svg');
		const path = document.createElementNS(svgNamespace, 'path');
		path.setAttribute('class', this.#isTinted ? 'focus' : 'land');
		path.setAttribute('d', land);
		picture.setAttribute('class', 'nearer');
		picture.setAttribute('viewBox', viewBox);
		picture.setAttribute('preserveAspectRatio', 'none');
		if (this.#bounds) positionOver(picture, this.#bounds, this.#ground);
		picture.append(path);
		return picture;
	}
}

/** Positions an element over geographic bounds, in units of the ground’s view box. */
export function positionOver(
	element: SVGElement,
	bounds: LatLngBounds,
	{ map, svg, bounds: wholeBounds }: Ground,
) {
	const areaOf = (one: LatLngBounds) => {
		const start = map.project(one.getNorthWest(), 0);
		return { start, size: map.project(one.getSouthEast(), 0).subtract(start) };
	};
	const whole = areaOf(wholeBounds);
	const area = areaOf(bounds);
	const { width, height } = svg.viewBox.baseVal;
	const [xScale, yScale] = [width / whole.size.x, height / whole.size.y];
	element.setAttribute('x', `${(area.start.x - whole.start.x) * xScale}`);
	element.setAttribute('y', `${(area.start.y - whole.start.y) * yScale}`);
	element.setAttribute('width', `${area.size.x * xScale}`);
	element.setAttribute('height', `${area.size.y * yScale}`);
}
