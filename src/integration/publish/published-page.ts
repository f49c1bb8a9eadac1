import { tagsOf, valueOf, type Tag } from '../tags.ts';

/** What a finished page says of itself to machines: all that is published beside it follows from this. */
export interface PublishedPage {
	/** Where it stands in the folder: `es/about/index.html`. */
	file: string;
	policy: string;
	/** Its own whole address, or that of the page to which it sends search engines. */
	canonical?: string;
	/** Itself in other languages, by whole addresses. */
	alternates: { language: string; address: string }[];
	/** The day on which its text last changed. */
	modified?: string;
	/** It asks search engines to leave it out. */
	isHidden: boolean;
	/** The address, from the root of the site, to which it sends on at once. */
	sendsTo?: string;
	/** The whole address of the picture that stands for it where it is shared. */
	picture?: string;
}

/** Reads what a finished page says of itself. */
export function publishedPage(file: string, html: string): PublishedPage {
	const tags = tagsInHead(html).filter(({ name }) => name === 'meta' || name === 'link');
	const meta = (key: string) => valueIn(tags, ['name', 'property', 'http-equiv'], key, 'content');
	const canonical = valueIn(tags, ['rel'], 'canonical', 'href');
	const modified = meta('article:modified_time');
	const picture = meta('og:image');
	const [, target] = /url=(.+)/i.exec(meta('refresh') ?? '') ?? [];
	return {
		file,
		policy: meta('Content-Security-Policy') ?? '',
		alternates: tags.flatMap((tag) => {
			const language = valueOf(tag, 'hreflang');
			const address = valueOf(tag, 'href');
			return valueOf(tag, 'rel') === 'alternate' && language && address
				? [{ language, address: inText(address) }]
				: [];
		}),
		isHidden: /\bnoindex\b/.test(meta('robots') ?? ''),
		...(canonical && { canonical }),
		...(modified && { modified }),
		...(picture && { picture }),
		...(target && { sendsTo: new URL(target, `http://site${addressOfFile(file)}`).pathname }),
	};
}

/** What a page says of itself under a name: its description, its `og:title`. */
export const metaOf = (html: string, key: string): string | undefined =>
	valueIn(tagsInHead(html), ['name', 'property', 'http-equiv'], key, 'content');

/** What stands before the body: a page of a story has ten thousand tags after it. */
function tagsInHead(html: string): Tag[] {
	const tags: Tag[] = [];
	for (const tag of tagsOf(html)) {
		if (tag.name === 'body') break;
		tags.push(tag);
	}
	return tags;
}

/** `es/about/index.html` is shown at `/es/about/`. */
export const addressOfFile = (file: string): `/${string}` =>
	`/${file.replace(/(^|\/)index\.html$/, '$1')}`;

function valueIn(
	tags: readonly Tag[],
	keys: readonly string[],
	key: string,
	wanted: string,
): string | undefined {
	const found = tags.find((tag) =>
		keys.some((name) => valueOf(tag, name)?.toLowerCase() === key.toLowerCase()),
	);
	const value = found && valueOf(found, wanted);
	return value === undefined ? undefined : inText(value);
}

const characters: Record<string, string> = { lt: '<', gt: '>', quot: '"', amp: '&' };

/** An attribute's value without the escapes that Astro writes. */
function inText(value: string): string {
	return value.replaceAll(/&(?:#(\d+)|(\w+));/g, (whole, code?: string, name?: string) =>
		code ? String.fromCodePoint(Number(code)) : (characters[name ?? ''] ?? whole),
	);
}
