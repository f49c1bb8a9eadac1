import { type PictureCache, pictureCache } from './picture-cache.ts';
import { shareContent } from './publish/share-content.ts';

/** Makes bitmaps of finished pages and charts, or takes them from the cache. */
export interface Pictures {
	/** Renders a chart as a PNG. */
	chart: (svg: string) => Promise<Uint8Array>;
	/** Draws the picture that is shown when a page is shared. */
	share: (page: string) => Promise<Uint8Array>;
	/** Removes the pictures that nobody has asked for. */
	removeUnused: () => Promise<void>;
}

/** Pictures with a cache in a folder. The libraries that draw are loaded with the first new picture. */
export function picturesIn(folder: string): Pictures {
	// Reading what determines a picture takes some time, and most builds make none.
	let opened: Promise<PictureCache> | undefined;
	const cache = () => (opened ??= pictureCache(folder));
	return {
		async chart(svg) {
			return (await cache()).getOrDraw(svg, async () => {
				const { drawChartPicture } = await import('./chart-picture.ts');
				return drawChartPicture(svg);
			});
		},
		async share(page) {
			const content = shareContent(page);
			return (await cache()).getOrDraw(JSON.stringify(content), async () => {
				const { drawSharePicture } = await import('./publish/share-picture.ts');
				return drawSharePicture(content);
			});
		},
		removeUnused: async () => (await cache()).removeUnused(),
	};
}
