/** An attribute of a tag; `start` and `end` are the offsets of its value in the page. */
export interface Attribute {
	name: string;
	value: string;
	start: number;
	end: number;
}

/** A start tag of a page, with its content if that is text only. */
export interface Tag {
	name: string;
	/** The source text of the attributes. */
	attributeText: string;
	/** Parsed on first access, because the attributes of most tags are never read. */
	readonly attributes: readonly Attribute[];
	/** The offset in the page after the tag. */
	end: number;
	/** The content of a script, a style, a title or a text area. */
	text: string | undefined;
}

const startTag = /<([a-z][^\s/>]*)([^"'>]*(?:"[^"]*"[^"'>]*|'[^']*'[^"'>]*)*)>/iy;
const attribute = /([^\s"'>/=]+)(?:\s*=\s*("[^"]*"|'[^']*'|[^\s"'=<>`]+))?/g;
const textElements = new Set(['script', 'style', 'title', 'textarea']);

/**
 * The start tags of a page, in order, parsed lazily. Several steps read the tags of the same page, so the
 * tags of the last page are cached.
 */
export function* tagsOf(page: string): Generator<Tag, undefined> {
	if (cache.page !== page) cache = { page, parsed: [], rest: parseTags(page) };
	const { parsed, rest } = cache;
	for (let index = 0; ; index += 1) {
		const tag = parsed[index] ?? rest.next().value;
		if (!tag) return;
		parsed[index] = tag;
		yield tag;
	}
}

let cache: { page: string; parsed: Tag[]; rest: Iterator<Tag, undefined> } = {
	page: '',
	parsed: [],
	rest: [].values(),
};

function* parseTags(page: string): Generator<Tag, undefined> {
	let offset = page.indexOf('<');
	while (offset !== -1) {
		startTag.lastIndex = offset;
		const match = startTag.exec(page);
		if (match) {
			const [whole, written = '', attributeText = ''] = match;
			const name = written.toLowerCase();
			const end = offset + whole.length;
			const text = textElements.has(name) ? textUntil(`</${name}`, page, end) : undefined;
			yield new ParsedTag({ name, attributeText, end, text });
			offset = page.indexOf('<', end + (text?.length ?? 0));
		} else {
			const end = page.startsWith('<!--', offset) ? page.indexOf('-->', offset) : offset + 1;
			offset = end === -1 ? -1 : page.indexOf('<', end);
		}
	}
}

class ParsedTag implements Tag {
	readonly name: string;
	readonly attributeText: string;
	readonly end: number;
	readonly text: string | undefined;
	#attributes: readonly Attribute[] | undefined;

	constructor({ name, attributeText, end, text }: Omit<Tag, 'attributes'>) {
		this.name = name;
		this.attributeText = attributeText;
		this.end = end;
		this.text = text;
	}

	get attributes() {
		return (this.#attributes ??= attributesIn(
			this.attributeText,
			this.end - 1 - this.attributeText.length,
		));
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
			const quote = value[0] === '"' || value[0] === "'" ? 1 : 0;
			const end = offset + index + whole.length - quote;
			const unquoted = value.slice(quote, value.length - quote);
			return { name: name.toLowerCase(), value: unquoted, start: end - unquoted.length, end };
		},
	);
}

/** The value of an attribute, if the tag has it. */
export const valueOf = (tag: Tag, name: string): string | undefined =>
	tag.attributes.find((one) => one.name === name)?.value;
