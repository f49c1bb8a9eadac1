/** An attribute of a tag; `start` and `end` say where its value stands in the page. */
export interface Attribute {
	name: string;
	value: string;
	start: number;
	end: number;
}

/** A start tag of a page, with the text that it holds if that is not markup. */
export interface Tag {
	name: string;
	attributes: readonly Attribute[];
	/** Where the tag ends. */
	end: number;
	/** What stands inside a script, a style, a title or a text area. */
	text: string | undefined;
}

const startTag = /<([a-z][^\s/>]*)((?:[^"'>]|"[^"]*"|'[^']*')*)>/iy;
const attribute = /([^\s"'>/=]+)(?:\s*=\s*("[^"]*"|'[^']*'|[^\s"'=<>`]+))?/g;
const holdsText = new Set(['script', 'style', 'title', 'textarea']);

/** The start tags of a page, in their order. */
export function* tagsOf(page: string): Generator<Tag> {
	let at = page.indexOf('<');
	while (at !== -1) {
		startTag.lastIndex = at;
		const match = startTag.exec(page);
		if (match) {
			const [whole, name = '', inside = ''] = match;
			const tag = name.toLowerCase();
			const end = at + whole.length;
			const text = holdsText.has(tag) ? textUntil(`</${tag}`, page, end) : undefined;
			yield { name: tag, attributes: attributesIn(inside, at + 1 + name.length), end, text };
			at = page.indexOf('<', end + (text?.length ?? 0));
		} else {
			const end = page.startsWith('<!--', at) ? page.indexOf('-->', at) : at + 1;
			at = end === -1 ? -1 : page.indexOf('<', end);
		}
	}
}

function textUntil(close: string, page: string, start: number): string {
	const length = page.slice(start).search(new RegExp(close, 'i'));
	return page.slice(start, length === -1 ? undefined : start + length);
}

function attributesIn(text: string, offset: number): Attribute[] {
	return Array.from(
		text.matchAll(attribute),
		({ 0: whole, 1: name = '', 2: value = '', index }) => {
			const quote = /^["']/.test(value) ? 1 : 0;
			const end = offset + index + whole.length - quote;
			const bare = value.slice(quote, value.length - quote);
			return { name: name.toLowerCase(), value: bare, start: end - bare.length, end };
		},
	);
}

/** The value of an attribute, if the tag has it. */
export const valueOf = (tag: Tag, name: string): string | undefined =>
	tag.attributes.find((one) => one.name === name)?.value;
