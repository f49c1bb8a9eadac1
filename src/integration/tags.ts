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
	/** What stands in it after its name, as it is written. */
	inside: string;
	/** Read when somebody asks: of most tags nobody does. */
	readonly attributes: readonly Attribute[];
	/** Where the tag ends. */
	end: number;
	/** What stands inside a script, a style, a title or a text area. */
	text: string | undefined;
}

const startTag = /<([a-z][^\s/>]*)([^"'>]*(?:"[^"]*"[^"'>]*|'[^']*'[^"'>]*)*)>/iy;
const attribute = /([^\s"'>/=]+)(?:\s*=\s*("[^"]*"|'[^']*'|[^\s"'=<>`]+))?/g;
const holdsText = new Set(['script', 'style', 'title', 'textarea']);

/**
 * The start tags of a page, in their order, read as far as somebody asks. Each step of the finish asks
 * for those of the same page, and so those of the last one are kept.
 */
export function* tagsOf(page: string): Generator<Tag, undefined> {
	if (last.page !== page) last = { page, read: [], rest: readTags(page) };
	const { read, rest } = last;
	for (let index = 0; ; index += 1) {
		const tag = read[index] ?? rest.next().value;
		if (!tag) return;
		read[index] = tag;
		yield tag;
	}
}

let last: { page: string; read: Tag[]; rest: Iterator<Tag, undefined> } = {
	page: '',
	read: [],
	rest: [].values(),
};

function* readTags(page: string): Generator<Tag, undefined> {
	let at = page.indexOf('<');
	while (at !== -1) {
		startTag.lastIndex = at;
		const match = startTag.exec(page);
		if (match) {
			const [whole, written = '', inside = ''] = match;
			const name = written.toLowerCase();
			const end = at + whole.length;
			const text = holdsText.has(name) ? textUntil(`</${name}`, page, end) : undefined;
			yield new ReadTag({ name, inside, end, text });
			at = page.indexOf('<', end + (text?.length ?? 0));
		} else {
			const end = page.startsWith('<!--', at) ? page.indexOf('-->', at) : at + 1;
			at = end === -1 ? -1 : page.indexOf('<', end);
		}
	}
}

class ReadTag implements Tag {
	readonly name: string;
	readonly inside: string;
	readonly end: number;
	readonly text: string | undefined;
	#attributes: readonly Attribute[] | undefined;

	constructor({ name, inside, end, text }: Omit<Tag, 'attributes'>) {
		this.name = name;
		this.inside = inside;
		this.end = end;
		this.text = text;
	}

	get attributes() {
		return (this.#attributes ??= attributesIn(this.inside, this.end - 1 - this.inside.length));
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
			const bare = value.slice(quote, value.length - quote);
			return { name: name.toLowerCase(), value: bare, start: end - bare.length, end };
		},
	);
}

/** The value of an attribute, if the tag has it. */
export const valueOf = (tag: Tag, name: string): string | undefined =>
	tag.attributes.find((one) => one.name === name)?.value;
