import { linkTo, type Address } from '../model/address.ts';
import { tagsOf, type Tag } from './tags.ts';

/** How an address of a file is written into another. */
export type Move = (address: string) => string;

/** From a page or a style sheet to anything within the site, so that it works under any path. */
export const relativeFrom =
	(file: string): Move =>
	(address) =>
		isFromRoot(address) ? linkTo(address, addressOf(file)) : address;

/** `es/about/index.html` is shown at `/es/about/`. */
const addressOf = (file: string): Address => `/${file.replace(/(^|\/)index\.html$/, '$1')}`;

const isFromRoot = (address: string): address is Address => /^\/(?!\/)/.test(address);

/** Moves every address in a page. */
export function moveInPage(page: string, move: Move): string {
	let moved = '';
	let done = 0;
	const put = (start: number, end: number, text: string) => {
		moved += page.slice(done, start) + text;
		done = end;
	};
	for (const tag of tagsOf(page)) {
		// An address from the root has a slash, and most tags have none.
		if (tag.inside.includes('/')) {
			for (const { name, value, start, end } of tag.attributes) {
				const now = moveInValue(name, value, tag, move);
				if (now !== value) put(start, end, now);
			}
		}
		if (tag.name === 'style' && tag.text) {
			put(tag.end, tag.end + tag.text.length, moveInStyle(tag.text, move));
		}
	}
	return moved + page.slice(done);
}

/** Moves every address in a style sheet. */
export const moveInStyle = (style: string, move: Move): string =>
	style.replaceAll(
		/(?<=\burl\(\s*)(["']?)([^"')\s]+)\1(?=\s*\))/g,
		(_, quote: string, address: string) => `${quote}${move(address)}${quote}`,
	);

const addresses = new Set(['href', 'src', 'poster', 'xlink:href']);
const lists = new Set(['srcset', 'imagesrcset']);

function moveInValue(name: string, value: string, tag: Tag, move: Move): string {
	if (addresses.has(name)) return move(value);
	if (lists.has(name)) return value.replaceAll(/(?<=^|,\s*)[^\s,]+/g, move);
	// What an element fetches later stands in a data attribute of its own naming.
	if (name.startsWith('data-') && value.startsWith('/_astro/')) return move(value);
	if (name === 'content' && isRefresh(tag)) return value.replace(/(?<=url=).+/i, move);
	return value;
}

const isRefresh = ({ name, attributes }: Tag): boolean =>
	name === 'meta' && attributes.some(({ value }) => value.toLowerCase() === 'refresh');
