/** What a frame on another site shows. */
interface Frame {
	address: string;
	title: string;
	/** In pixels. */
	height: number;
}

/**
 * The code that shows a figure on another site. It has no style and no script: the strictest policy
 * there asks for nothing but leave to hold a frame of this site.
 */
export function frameCode({ address, title, height }: Frame): string {
	return `<iframe src="${inAttribute(address)}" title="${inAttribute(title)}" width="100%" height="${height}" loading="lazy" frameborder="0"></iframe>`;
}

const inAttribute = (text: string): string =>
	text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');
