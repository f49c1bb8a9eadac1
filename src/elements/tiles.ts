import { latLngBounds, type LatLngBounds } from 'leaflet/dist/leaflet-src.esm.js';
import type { Ground } from './live-panel.ts';
import { place } from './nearer-drawing.ts';

/** A server that has sent no picture for so long, in milliseconds, is too slow. */
const patience = 8000;

/** After so many refusals and no picture, it has none. */
const mostRefusals = 4;

/** What the site says of its tiles. */
interface TileSource {
	/** With {z}, {x} and {y}. */
	address: string;
	nearest: number;
	farthest: number;
}

/**
 * Lays the owner's tiles over the ground of each panel, under its lines and pins. The drawing stays
 * beneath: where tiles fail or are slow it is seen, and a line says so. Returns what takes them away.
 */
export function showTiles(host: HTMLElement, grounds: readonly Ground[]): () => void {
	const { tiles = '', tilesMin, tilesMax } = host.dataset;
	const source = { address: tiles, farthest: Number(tilesMin), nearest: Number(tilesMax) };
	const figure = host.closest('figure');
	const say = (name: string) => {
		const line = figure?.querySelector<HTMLElement>(`.tiles-${name}`);
		if (line) line.hidden = false;
	};
	let [hasCome, refusals] = [false, 0];
	const layers = grounds.map(
		(ground) =>
			new Tiles(ground, source, {
				came: () => {
					if (!hasCome) say('credit');
					hasCome = true;
				},
				refused: () => {
					refusals += 1;
					if (refusals >= mostRefusals) giveUp();
				},
			}),
	);
	const timer = setTimeout(giveUp, patience);
	return remove;

	function giveUp() {
		if (hasCome) return;
		remove();
		say('failed');
	}

	function remove() {
		clearTimeout(timer);
		for (const layer of layers) layer.remove();
	}
}

/** The tiles of one panel. */
class Tiles {
	#ground: Ground;
	#source: TileSource;
	#tell: { came: () => void; refused: () => void };
	#group = document.createElementNS('http://www.w3.org/2000/svg', 'g');
	#tiles = new Map<string, SVGImageElement>();
	/** Those of the view as it is now. */
	#wanted = new Set<string>();

	constructor(ground: Ground, source: TileSource, tell: { came: () => void; refused: () => void }) {
		this.#ground = ground;
		this.#source = source;
		this.#tell = tell;
		this.#group.setAttribute('class', 'tiles');
		ground.svg.querySelector('.base')?.after(this.#group);
		ground.map.on('moveend', this.#update);
		this.#update();
	}

	/** Takes them away, those still awaited too. */
	remove() {
		this.#ground.map.off('moveend', this.#update);
		this.#tiles.clear();
		this.#group.remove();
	}

	/** Asks for the tiles of this view; those of another zoom go when these have come. */
	#update = () => {
		const { map } = this.#ground;
		const { nearest, farthest } = this.#source;
		const zoom = Math.max(farthest, Math.min(nearest, Math.round(map.getZoom())));
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
		for (const name of wanted) if (!this.#tiles.has(name)) this.#ask(name);
		this.#drop();
	};

	#ask(name: string) {
		const [zoom = 0, x = 0, y = 0] = name.split(' ').map(Number);
		const worlds = 2 ** zoom;
		const image = document.createElementNS('http://www.w3.org/2000/svg', 'image');
		const names: Record<string, number> = { z: zoom, x: ((x % worlds) + worlds) % worlds, y };
		image.setAttribute('preserveAspectRatio', 'none');
		place(image, this.#boundsOf(zoom, x, y), this.#ground);
		image.addEventListener('load', () => {
			// The reader may have gone elsewhere, and those of that view are awaited now.
			if (this.#tiles.get(name) !== image) return;
			image.dataset['come'] = '';
			this.#tell.came();
			this.#drop();
		});
		image.addEventListener('error', () => {
			if (this.#tiles.get(name) !== image) return;
			// Nothing waits for it any more; the next move asks for it again.
			this.#tiles.delete(name);
			this.#wanted.delete(name);
			image.remove();
			this.#tell.refused();
			this.#drop();
		});
		this.#tiles.set(name, image);
		this.#group.append(image);
		image.setAttribute(
			'href',
			this.#source.address.replace(/\{([zxy])\}/g, (_, letter: string) => `${names[letter]}`),
		);
	}

	#drop() {
		const wanted = [...this.#wanted];
		const haveCome =
			wanted.length > 0 && wanted.every((name) => this.#tiles.get(name)?.dataset['come'] === '');
		for (const [name, tile] of this.#tiles) {
			if (this.#wanted.has(name) || (tile.dataset['come'] === '' && !haveCome)) continue;
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
