import { linkTo, type Address } from '../model/site/address.ts';
import { addressOfFile } from './publish/published-page.ts';
import { tagsOf, type Tag } from './tags.ts';

/** Makes an address from the root of the site relative to the file that contains it. Others stay the same. */
export type Rebase = (address: string) => string;

/** Makes addresses relative to a page or a style sheet, so that the site works under any path. */
export const relativeFrom =
	(file: string): Rebase =>
	(address) =>
		isFromRoot(address) ? linkTo(address, addressOfFile(file)) : address;

const isFromRoot = (address: string): address is Address => /^\/(?!\/)/.test(address);

/** Rewrites every address in a page. */
export function rebasePage(page: string, rebase: Rebase): string {
	let result = '';
	let copiedTo = 0;
	const replace = (start: number, end: number, text: string) => {
		result += page.slice(copiedTo, start) + text;
		copiedTo = end;
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
	return result + page.slice(copiedTo);
}

/** Rewrites every address in a style sheet. */
export const rebaseStyle = (style: string, rebase: Rebase): string =>
	style.replaceAll(
		/(?<=\burl\(\s*)(["']?)([^"')\s]+)\1(?=\s*\))/g,
		(_, quote: string, address: string) => `${quote}${rebase(address)}${quote}`,
	);

const addressAttributes = new Set(['href', 'src', 'poster', 'xlink:href']);
const addressListAttributes = new Set(['srcset', 'imagesrcset']);

function rebaseValue(name: string, value: string, tag: Tag, rebase: Rebase): string {
	if (addressAttributes.has(name)) return rebase(value);
	if (addressListAttributes.has(name)) return value.replaceAll(/(?<=^|,\s*)[^\s,]+/g, rebase);
	// Custom elements fetch these files later, each from a data attribute of its own.
	if (name.startsWith('data-') && value.startsWith('/_astro/')) return rebase(value);
	if (name === 'content' && isRefresh(tag)) return value.replace(/(?<=url=).+/i, rebase);
	return value;
}

const isRefresh = ({ name, attributes }: Tag): boolean =>
	name === 'meta' && attributes.some(({ value }) => value.toLowerCase() === 'refresh');
