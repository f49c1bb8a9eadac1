/**
 * A figure that stands alone in a frame: what it leads to and does not hold is on the page that it
 * comes from, and opens beside the page that holds the frame.
 */
export function leadOut(html: string, page: string): string {
	const own = new Set(Array.from(html.matchAll(/\sid="([^"]+)"/g), ([, id]) => id));
	return html.replaceAll(/<a\b[^>]*?\shref="([^"]*)"/g, (tag, href: string) => {
		if (href.startsWith('#') && own.has(href.slice(1))) return tag;
		const out = href.startsWith('#') ? tag.replace(`"${href}"`, () => `"${page}${href}"`) : tag;
		return `${out} target="_blank"`;
	});
}
