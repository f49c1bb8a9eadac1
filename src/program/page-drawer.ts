import { availableParallelism } from 'node:os';
import { basename, dirname } from 'node:path';
import { pageFinisher } from '../integration/finish-page.ts';
import { mapPicture } from '../integration/map-picture.ts';
import type { Pictures } from '../integration/pictures.ts';
import { addressOfFile, type PublishedPage } from '../integration/publish/published-page.ts';
import { rebaseStyle, relativeFrom } from '../integration/relative-addresses.ts';
import { absoluteUrl, type Address, shareAddress } from '../model/site/address.ts';
import type { SitePath } from '../pages/_paths.ts';
import { drawingError } from './drawing-error.ts';
import type { KeptFile, KeptFiles } from './kept-files.ts';
import { programStyle, type Site } from './site.ts';

/** A page or a file that has been drawn, with the files made from it. */
export interface DrawnPage {
	/** Changes with what it shows. */
	key: string;
	files: Record<string, KeptFile>;
	/** Only pages have metadata. */
	metadata?: PublishedPage;
}

/** Draws the pages and files of a site, finishes each at once, and puts it into the store. */
export class PageDrawer {
	readonly #finisher = pageFinisher(programStyle);
	readonly #site: Site;
	readonly #store: KeptFiles;
	readonly #home: string | undefined;
	readonly #pictures: Pictures;
	/** The pictures that are being made, by threads of the libraries that make them. */
	readonly #making = new Set<Promise<void>>();

	constructor(options: {
		site: Site;
		store: KeptFiles;
		home: string | undefined;
		pictures: Pictures;
	}) {
		this.#site = options.site;
		this.#store = options.store;
		this.#home = options.home;
		this.#pictures = options.pictures;
	}

	/** The style sheet for print, to which every page links. */
	get printStyle() {
		return this.#finisher.print;
	}

	/** Draws and finishes a page or a file. Throws a `DrawingError` if it cannot be drawn. */
	async draw(path: SitePath, locals: App.Locals, key: string): Promise<DrawnPage> {
		return this.#drawn(path, locals, key).catch((error: unknown) => {
			throw drawingError(path, error);
		});
	}

	async #drawn(path: SitePath, locals: App.Locals, key: string): Promise<DrawnPage> {
		const response = await this.#site.draw(path.address, locals);
		const page: DrawnPage = { key, files: {} };
		// A picture with nothing to show has no file.
		if (!response.body) return page;
		const file = fileOf(path.address);
		const body = Buffer.from(await response.arrayBuffer());
		if (file.endsWith('.html')) {
			const { text, metadata } = this.#finisher.finish(file, body.toString());
			page.files[file] = this.#store.put(file, text);
			page.metadata = metadata;
			await this.#picturesOf(page, path, file, text, metadata);
		} else if (file.endsWith('.css')) {
			page.files[file] = this.#store.put(file, rebaseStyle(body.toString(), relativeFrom(file)));
		} else {
			page.files[file] = this.#store.put(file, body);
			if (basename(file) === 'chart.svg') {
				const svg = body.toString();
				await this.#make(page, path, file.replace(/svg$/, 'png'), (pictures) =>
					pictures.chart(svg),
				);
			}
		}
		return page;
	}

	/** Waits for the last pictures. */
	async finish(): Promise<void> {
		await Promise.all(this.#making);
	}

	async #picturesOf(
		page: DrawnPage,
		path: SitePath,
		file: string,
		text: string,
		{ picture }: PublishedPage,
	): Promise<void> {
		if (file.endsWith('/embed/map/index.html')) {
			const map = mapPicture(text);
			const name = `${dirname(file)}/picture.svg`;
			if (map) page.files[name] = this.#store.put(name, map);
		}
		const address = shareAddress(addressOfFile(file));
		// Any other address is a picture that the editor provides.
		if (this.#home === undefined || picture !== absoluteUrl(address, this.#home)) return;
		await this.#make(page, path, address.slice(1), (pictures) => pictures.share(text));
	}

	/** Makes a picture while the next pages are drawn, one for each processor at a time. */
	async #make(
		page: DrawnPage,
		path: SitePath,
		file: string,
		draw: (pictures: Pictures) => Promise<Uint8Array>,
	): Promise<void> {
		const making = draw(this.#pictures)
			.then((picture) => {
				page.files[file] = this.#store.put(file, picture);
			})
			.catch((error: unknown) => {
				throw drawingError(path, error);
			});
		this.#making.add(making);
		// One that has failed stays, and fails `finish` if no later picture has waited for it.
		making.then(
			() => this.#making.delete(making),
			() => undefined,
		);
		if (this.#making.size > availableParallelism()) await Promise.race(this.#making);
	}
}

/** The file of an address: `/es/about/` is `es/about/index.html`. */
function fileOf(address: Address): string {
	if (address === '/404/') return '404.html';
	return `${address}${address.endsWith('/') ? 'index.html' : ''}`.slice(1);
}
