import { linkTo, type Address } from '../model/site/address.ts';
import { tagsOf, type Tag } from './tags.ts';

/** Rewrites an address from the root of the site for the file that contains it. */
export type Rebase = (address: string) => string;

/** Makes addresses relative to a page or a style sheet, so that the site works under any path. */
export const relativeFrom =
	(file: string): Rebase =>
	(address) =>
		isFromRoot(address) ? linkTo(address, addressOf(file)) : address;

/** The address of a file from the root of the site: `es/about/index.html` has `/es/about/`. */
const addressOf = (file: string): Address => `/${file.replace(/(^|\/)index\.html$/, '$1')}`;

const isFromRoot = (address: string): address is Address => /^\/(?!\/)/.test(address);

/** Rewrites every address in a page. */
export function rebasePage(page: string, rebase: Rebase): string {
	let result = '';
	let done = 0;
	const replace = (start: number, end: number, text: string) => {
		result += page.slice(done, start) + text;
		done = end;
	};
	for (const tag of tagsOf(page)) {
		// An address from the root contains a slash, and most tags contain none.
		if (tag.attributeText.includes('/')) {
			for (const { name, value, start, end } of tag.attributes) {
				const rebased = rebaseValue(name, value, tag, rebase);
				if (rebased !== value) replace(start, end, rebased);
			}
		}
		if (tag.name === 'style' && tag.text) {
			replace(tag.end, tag.end + tag.text.length, rebaseStyle(tag.text, rebase));
		}
	}
	return result + page.slice(done);
}

/** Rewrites every address in a style sheet. */
export const rebaseStyle = (style: string, rebase: Rebase): string =>
	style.replaceAll(
		/(?<=\burl\(\s*)(["']?)([^"')\s]+)\1(?=\s*\))/g,
		(_, quote: string, address: string) => `${quote}${rebase(address)}${quote}`,
	);

const addresses = new Set(['href', 'src', 'poster', 'xlink:href']);
const lists = new Set(['srcset', 'imagesrcset']);

function rebaseValue(name: string, value: string, tag: Tag, rebase: Rebase): string {
	if (addresses.has(name)) return rebase(value);
	if (lists.has(name)) return value.replaceAll(/(?<=^|,\s*)[^\s,]+/g, rebase);
	// Custom elements fetch these files later; each has its own data attribute for it.
	if (name.startsWith('data-') && value.startsWith('/_astro/')) return rebase(value);
	if (name === 'content' && isRefresh(tag)) return value.replace(/(?<=url=).+/i, rebase);
	return value;
}

const isRefresh = ({ name, attributes }: Tag): boolean =>
	name === 'meta' && attributes.some(({ value }) => value.toLowerCase() === 'refresh');
