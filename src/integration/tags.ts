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

/** The start tags of a page, in their order. Each step of the finish asks for those of the same page. */
export function tagsOf(page: string): readonly Tag[] {
	if (last.page !== page) last = { page, tags: readTags(page) };
	return last.tags;
}

let last: { page: string; tags: readonly Tag[] } = { page: '', tags: [] };

function readTags(page: string): Tag[] {
	const tags: Tag[] = [];
	let at = page.indexOf('<');
	while (at !== -1) {
		startTag.lastIndex = at;
		const match = startTag.exec(page);
		if (match) {
			const [whole, name = '', inside = ''] = match;
			const tag = name.toLowerCase();
			const end = at + whole.length;
			const text = holdsText.has(tag) ? textUntil(`</${tag}`, page, end) : undefined;
			tags.push(tagWith({ name: tag, end, text }, inside, at + 1 + name.length));
			at = page.indexOf('<', end + (text?.length ?? 0));
		} else {
			const end = page.startsWith('<!--', at) ? page.indexOf('-->', at) : at + 1;
			at = end === -1 ? -1 : page.indexOf('<', end);
		}
	}
	return tags;
}

/** A tag whose attributes are read when somebody asks: of most tags nobody does. */
function tagWith(tag: Omit<Tag, 'attributes'>, inside: string, offset: number): Tag {
	let attributes: readonly Attribute[] | undefined;
	return {
		...tag,
		get attributes() {
			attributes ??= attributesIn(inside, offset);
			return attributes;
		},
	};
}

function textUntil(close: string, page: string, start: number): string {
	const length = page.slice(start).search(new RegExp(close, 'i'));
	return page.slice(start, length === -1 ? undefined : start + length);
}

function attributesIn(text: string, offset: number): Attribute[] {
	return Array.from(
		text.matchAll(attribute),
		({ 0: whole, 1: name = '', 2: value = '', index }) => {
			const quote = value[0] === '"' || value[0] === "'" ? 1 : 0;
			const end = offset + index + whole.length - quote;
			const bare = value.slice(quote, value.length - quote);
			return { name: name.toLowerCase(), value: bare, start: end - bare.length, end };
		},
	);
}

/** The value of an attribute, if the tag has it. */
export const valueOf = (tag: Tag, name: string): string | undefined =>
	tag.attributes.find((one) => one.name === name)?.value;
