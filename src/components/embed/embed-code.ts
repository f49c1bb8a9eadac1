import { escapeMarkup } from '../../model/site/markup.ts';

/** A frame on another site. */
interface EmbedFrame {
	/** Its URL, or a link relative to the page if the URL is unknown. */
	src: string;
	title: string;
	/** In pixels. The width is always that of the container. */
	height: number;
}

/**
 * The HTML that shows a figure on another site. It has no style and no script, so even the strictest
 * Content Security Policy there only needs to allow frames from this site.
 */
export function embedCode({ src, title, height }: EmbedFrame): string {
	return `<iframe src="${escapeMarkup(src)}" title="${escapeMarkup(title)}" width="100%" height="${height}" loading="lazy" frameborder="0"></iframe>`;
}
