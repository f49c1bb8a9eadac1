import type { LatLngBounds } from 'leaflet/dist/leaflet-src.esm.js';
import type { Ground } from './live-panel.ts';

/** Nearer than this zoom the nearer coast too shows its corners. */
const finest = 14;

/** No browser likes a drawing that is enlarged more often than this. */
const mostDoublings = 5.5;

/** The drawing is made for one pixel a unit: enlarged so much more, it shows its corners. */
const enlarged = 1.5;

const svgNames = 'http://www.w3.org/2000/svg';

/** The coast from near: fetched when a reader comes there, and then drawn instead of the panel’s own. */
export class NearerDrawing {
	#ground: Ground;
	#address: string | undefined;
	#bounds: LatLngBounds | undefined;
	#tinted: boolean;
	#picture: SVGSVGElement | undefined;
	#isAsked = false;

	constructor(box: HTMLElement, ground: Ground, boundsOf: (frame: string) => LatLngBounds) {
		const { near, nearFrame, nearTint } = box.dataset;
		this.#ground = ground;
		this.#address = near;
		this.#bounds = nearFrame === undefined ? undefined : boundsOf(nearFrame);
		this.#tinted = nearTint !== undefined;
	}

	/** How near the reader may come where they are; undefined where there is no nearer coast. */
	furthestZoom(whole: number): number | undefined {
		if (!this.#bounds?.contains(this.#ground.map.getCenter())) return undefined;
		return Math.min(finest, whole + mostDoublings);
	}

	/** Shows the nearer coast where it fills the view. */
	update() {
		const { map, svg } = this.#ground;
		const pixels = map.getSize().x * 2 ** (map.getZoom() - map.getMinZoom());
		const isNear = pixels > enlarged * svg.viewBox.baseVal.width;
		const isHere = isNear && (this.#bounds?.contains(map.getBounds()) ?? false);
		svg.classList.toggle('has-nearer', isHere && this.#picture !== undefined);
		if (isHere && !this.#isAsked) void this.#fetch();
	}

	/** Takes the nearer coast away. */
	remove() {
		this.#picture?.remove();
		this.#ground.svg.classList.remove('has-nearer');
	}

	async #fetch() {
		this.#isAsked = true;
		const answer = await fetch(this.#address ?? '').catch(() => undefined);
		const text = answer?.ok ? await answer.text() : '';
		const drawing = new DOMParser().parseFromString(text, 'image/svg+xml').documentElement;
		const land = drawing.querySelector('path')?.getAttribute('d');
		if (!land) return;
		this.#picture = this.#draw(land, drawing.getAttribute('viewBox') ?? '');
		this.#ground.svg.querySelector('.base')?.after(this.#picture);
		this.update();
	}

	#draw(land: string, viewBox: string): SVGSVGElement {
		const picture = document.createElementNS(svgNames, 'svg');
		const path = document.createElementNS(svgNames, 'path');
		path.setAttribute('class', this.#tinted ? 'focus' : 'land');
		path.setAttribute('d', land);
		picture.setAttribute('class', 'nearer');
		picture.setAttribute('viewBox', viewBox);
		picture.setAttribute('preserveAspectRatio', 'none');
		if (this.#bounds) place(picture, this.#bounds, this.#ground);
		picture.append(path);
		return picture;
	}
}

/** Puts something where these bounds lie on the ground, in units of its view box. */
export function place(
	element: SVGElement,
	bounds: LatLngBounds,
	{ map, svg, bounds: all }: Ground,
) {
	const at = (one: LatLngBounds) => {
		const start = map.project(one.getNorthWest(), 0);
		return { start, size: map.project(one.getSouthEast(), 0).subtract(start) };
	};
	const whole = at(all);
	const part = at(bounds);
	const { width, height } = svg.viewBox.baseVal;
	const [x, y] = [width / whole.size.x, height / whole.size.y];
	element.setAttribute('x', `${(part.start.x - whole.start.x) * x}`);
	element.setAttribute('y', `${(part.start.y - whole.start.y) * y}`);
	element.setAttribute('width', `${part.size.x * x}`);
	element.setAttribute('height', `${part.size.y * y}`);
}
