/**
 * Rewrites the links of a figure that is shown in a frame. Links to items outside the figure lead to the
 * story’s page, and every link out of the figure opens in a new tab.
 */
export function retargetLinks(html: string, page: string): string {
	const ownIds = new Set(Array.from(html.matchAll(/\sid="([^"]+)"/g), ([, id]) => id));
	return html.replaceAll(/<a\b[^>]*?\shref="([^"]*)"/g, (tag, href: string) => {
		if (href.startsWith('#') && ownIds.has(href.slice(1))) return tag;
		const link = href.startsWith('#') ? tag.replace(`"${href}"`, () => `"${page}${href}"`) : tag;
		return `${link} target="_blank"`;
	});
}
