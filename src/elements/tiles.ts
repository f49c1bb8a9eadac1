import { latLngBounds, type LatLngBounds } from 'leaflet/dist/leaflet-src.esm.js';
import type { Ground } from './nearer-drawing.ts';
import { positionOver } from './nearer-drawing.ts';

/** How long to wait for a first tile before giving up, in milliseconds. */
const longestWait = 8000;

/** After how many failed tiles to give up, if none has loaded. */
const maxFailures = 4;

/** The tile server of the site. */
interface TileSource {
	/** The URL of a tile, with the placeholders {z}, {x} and {y}. */
	urlTemplate: string;
	maxZoom: number;
	minZoom: number;
}

/**
 * Shows the site’s own tiles on each panel, over the drawn land and below lines and pins. The drawing
 * stays visible where tiles fail or are slow. If none loads, a line below the map says so. Returns a
 * function that removes the tiles.
 */
export function showTiles(host: HTMLElement, grounds: readonly Ground[]): () => void {
	const { tiles = '', tilesMin, tilesMax } = host.dataset;
	const source = { urlTemplate: tiles, minZoom: Number(tilesMin), maxZoom: Number(tilesMax) };
	const figure = host.closest('figure');
	const reveal = (name: string) => {
		const line = figure?.querySelector<HTMLElement>(`.tiles-${name}`);
		if (line) line.hidden = false;
	};
	let [hasLoaded, failures] = [false, 0];
	const layers = grounds.map(
		(ground) =>
			new TileLayer(ground, source, {
				onLoad: () => {
					if (!hasLoaded) reveal('credit');
					hasLoaded = true;
				},
				onFailure: () => {
					failures += 1;
					if (failures >= maxFailures) giveUp();
				},
			}),
	);
	const timer = setTimeout(giveUp, longestWait);
	return remove;

	function giveUp() {
		if (hasLoaded) return;
		remove();
		reveal('failed');
	}

	function remove() {
		clearTimeout(timer);
		for (const layer of layers) layer.remove();
	}
}

/** The tiles of one panel. */
class TileLayer {
	#ground: Ground;
	#source: TileSource;
	#callbacks: { onLoad: () => void; onFailure: () => void };
	#group = document.createElementNS('http://www.w3.org/2000/svg', 'g');
	#tiles = new Map<string, SVGImageElement>();
	/** The tiles of the current view. */
	#wanted = new Set<string>();

	constructor(
		ground: Ground,
		source: TileSource,
		callbacks: { onLoad: () => void; onFailure: () => void },
	) {
		this.#ground = ground;
		this.#source = source;
		this.#callbacks = callbacks;
		this.#group.setAttribute('class', 'tiles');
		ground.svg.querySelector('.base')?.after(this.#group);
		ground.map.on('moveend', this.#update);
		this.#update();
	}

	/** Removes the tiles, including those still loading. */
	remove() {
		this.#ground.map.off('moveend', this.#update);
		this.#tiles.clear();
		this.#group.remove();
	}

	/** Requests the tiles of the current view. Earlier tiles stay until all of these have loaded. */
	#update = () => {
		const { map } = this.#ground;
		const { maxZoom, minZoom } = this.#source;
		const zoom = Math.max(minZoom, Math.min(maxZoom, Math.round(map.getZoom())));
		const view = map.getBounds();
		const first = map.project(view.getNorthWest(), zoom).divideBy(256).floor();
		const last = map.project(view.getSouthEast(), zoom).divideBy(256).floor();
		const wanted = new Set<string>();
		for (let x = first.x; x <= last.x; x += 1) {
			for (let y = Math.max(0, first.y); y <= Math.min(2 ** zoom - 1, last.y); y += 1) {
				wanted.add(`${zoom} ${x} ${y}`);
			}
		}
		this.#wanted = wanted;
		for (const name of wanted) if (!this.#tiles.has(name)) this.#request(name);
		this.#dropUnused();
	};

	#request(name: string) {
		const [zoom = 0, x = 0, y = 0] = name.split(' ').map(Number);
		const tilesAcross = 2 ** zoom;
		const image = document.createElementNS('http://www.w3.org/2000/svg', 'image');
		const values: Record<string, number> = {
			z: zoom,
			x: ((x % tilesAcross) + tilesAcross) % tilesAcross,
			y,
		};
		image.setAttribute('preserveAspectRatio', 'none');
		positionOver(image, this.#boundsOf(zoom, x, y), this.#ground);
		image.addEventListener('load', () => {
			// The tile may have been dropped because the view has changed.
			if (this.#tiles.get(name) !== image) return;
			image.dataset['loaded'] = '';
			this.#callbacks.onLoad();
			this.#dropUnused();
		});
		image.addEventListener('error', () => {
			if (this.#tiles.get(name) !== image) return;
			// Earlier tiles are removed without waiting for this one. The next move requests it again.
			this.#tiles.delete(name);
			this.#wanted.delete(name);
			image.remove();
			this.#callbacks.onFailure();
			this.#dropUnused();
		});
		this.#tiles.set(name, image);
		this.#group.append(image);
		image.setAttribute(
			'href',
			this.#source.urlTemplate.replace(/\{([zxy])\}/g, (_, letter: string) => `${values[letter]}`),
		);
	}

	#dropUnused() {
		const wanted = [...this.#wanted];
		const haveAllLoaded =
			wanted.length > 0 && wanted.every((name) => this.#tiles.get(name)?.dataset['loaded'] === '');
		for (const [name, tile] of this.#tiles) {
			if (this.#wanted.has(name) || (tile.dataset['loaded'] === '' && !haveAllLoaded)) continue;
			tile.remove();
			this.#tiles.delete(name);
		}
	}

	#boundsOf(zoom: number, x: number, y: number): LatLngBounds {
		const { map } = this.#ground;
		const corner = (right: number, down: number) =>
			map.unproject([(x + right) * 256, (y + down) * 256], zoom);
		return latLngBounds(corner(0, 1), corner(1, 0));
	}
}
