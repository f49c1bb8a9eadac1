import astro from 'eslint-plugin-astro';

const inner = astro.processors['client-side-ts'];

/**
 * Extracts the `<style>` elements of an Astro file as one style sheet, so that ESLint can check them. ESLint
 * allows one processor per file, so this one also calls the one of its Astro plugin, which extracts scripts.
 */
export const astroStyles = {
	meta: { name: 'astro-styles' },
	supportsAutofix: true,
	preprocess: (text, file) => [
		{ text: stylesOf(text), filename: 'style.css' },
		...inner.preprocess(text, file),
	],
	postprocess: ([inStyles, ...others], file) => [...inStyles, ...inner.postprocess(others, file)],
};

/** Replaces everything else by spaces, so that lines and columns stay the same. */
function stylesOf(text) {
	let styles = '';
	for (const [whole, tag, style] of text.matchAll(/(<style\b[^>]*>)(.*?)<\/style>|[^<]+|</gs))
		styles += tag ? blank(tag) + style + blank('</style>') : blank(whole);
	return styles;
}

const blank = (text) => text.replaceAll(/[^\n]/g, ' ');
