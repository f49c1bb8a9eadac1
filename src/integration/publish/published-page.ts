import { tagsOf, valueOf, type Tag } from '../tags.ts';
import { unescapeMarkup } from '../../model/site/markup.ts';

/** The metadata of a finished page, from which the files beside the pages are made. */
export interface PublishedPage {
	/** The path of the page in the built folder: `es/about/index.html`. */
	file: string;
	policy: string;
	/** The URL of the page, or of the page that search engines should list instead. */
	canonical?: string;
	/** The URLs of the page in other languages. */
	alternates: { language: string; url: string }[];
	/** The day on which the text of the page last changed. */
	modified?: string;
	/** Whether search engines should leave the page out. */
	isHidden: boolean;
	/** The address, from the root of the site, to which the page redirects at once. */
	redirectsTo?: string;
	/** The URL of the picture that is shown when the page is shared. */
	picture?: string;
}

/** Reads the metadata of a finished page. */
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
			const url = valueOf(tag, 'href');
			return valueOf(tag, 'rel') === 'alternate' && language && url
				? [{ language, url: unescapeMarkup(url) }]
				: [];
		}),
		isHidden: /\bnoindex\b/.test(meta('robots') ?? ''),
		...(canonical && { canonical }),
		...(modified && { modified }),
		...(picture && { picture }),
		...(target && { redirectsTo: new URL(target, `http://site${addressOfFile(file)}`).pathname }),
	};
}

/** The content of a `<meta>` in a page, by name: `description`, `og:title`. */
export const metaOf = (html: string, key: string): string | undefined =>
	valueIn(tagsInHead(html), ['name', 'property', 'http-equiv'], key, 'content');

/** The tags before the body: a story’s page has ten thousand more after it. */
function tagsInHead(html: string): Tag[] {
	const tags: Tag[] = [];
	for (const tag of tagsOf(html)) {
		if (tag.name === 'body') break;
		tags.push(tag);
	}
	return tags;
}

/** The address of a file from the root of the site: `es/about/index.html` has `/es/about/`. */
export const addressOfFile = (file: string): `/${string}` =>
	`/${file.replace(/(^|\/)index\.html$/, '$1')}`;

function valueIn(
	tags: readonly Tag[],
	keyAttributes: readonly string[],
	key: string,
	valueAttribute: string,
): string | undefined {
	const tag = tags.find((one) =>
		keyAttributes.some((name) => valueOf(one, name)?.toLowerCase() === key.toLowerCase()),
	);
	const value = tag && valueOf(tag, valueAttribute);
	return value === undefined ? undefined : unescapeMarkup(value);
}
