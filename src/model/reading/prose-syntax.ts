/** A syntax mistake in a text, with its line and column, both from 1. */
export interface SyntaxMistake {
	line: number;
	column: number;
	message: string;
	hint: string;
}

const unchecked = 'The rest of the file was not checked.';

const alternatives: readonly [names: readonly string[], hint: string][] = [
	[['img', 'picture'], 'Add the picture to pictures.yaml and write <Picture id="…" />.'],
	[['a'], 'Write a link: [words](https://…).'],
	[['b', 'strong'], 'For strong emphasis write **words**.'],
	[['i', 'em', 'cite'], 'For emphasis write *words*.'],
	[['br', 'p', 'div', 'span', 'section'], 'Leave it out; an empty line begins a new paragraph.'],
	[['h1', 'h2', 'h3', 'h4', 'h5', 'h6'], 'Begin a heading with ## or ###.'],
	[['ul', 'ol', 'li'], 'Begin each line of a list with - or with 1.'],
	[['blockquote', 'q'], 'Begin each line of a quotation with >.'],
	[['hr'], 'Write --- on a line of its own.'],
	[
		['iframe', 'video', 'audio', 'embed'],
		'Content of other sites is not embedded: write a link to it.',
	],
];

/** What to write instead of an HTML tag; undefined for tags that editors do not use. */
export const insteadOfHtml = (tag: string): string | undefined =>
	alternatives.find(([names]) => names.includes(tag.toLowerCase()))?.[1];

/**
 * Rewords a parser error for the editor. For a tag that is never closed the parser may report
 * the position at which it gave up; the mistake is placed where the tag was opened.
 */
export function syntaxMistake(
	parserMessage: string,
	text: string,
	place: { line: number; column: number },
): SyntaxMistake {
	const opened = /closing tag for `<([^`>]*)>` \((\d+):(\d+)\)/.exec(parserMessage);
	if (opened) {
		const [, tag = '', line, column] = opened;
		return { line: Number(line), column: Number(column), ...unclosedTag(tag) };
	}
	const closed = /closing tag `<\/([^`>]*)>`/.exec(parserMessage)?.[1];
	if (closed !== undefined) return { ...place, ...unopenedTag(closed) };
	const rest = (text.split('\n')[place.line - 1] ?? '').slice(place.column - 1);
	const { message, hint } = unparsable(rest, parserMessage);
	return { ...place, message, hint: `${hint} ${unchecked}` };
}

function unclosedTag(tag: string): Pick<SyntaxMistake, 'message' | 'hint'> {
	if (isHtml(tag)) return htmlTag(`<${tag}>`, tag);
	return {
		message: `<${tag}> is opened here and never closed.`,
		hint: `Write </${tag}> where it ends, or <${tag} … /> if it has no content. ${unchecked}`,
	};
}

function unopenedTag(tag: string): Pick<SyntaxMistake, 'message' | 'hint'> {
	if (isHtml(tag)) return htmlTag(`</${tag}>`, tag);
	return {
		message: `</${tag}> closes a part that was never opened.`,
		hint: `Remove it, or write <${tag} …> where it begins. ${unchecked}`,
	};
}

const isHtml = (tag: string) => /^[a-z]/.test(tag);

function htmlTag(shown: string, tag: string): Pick<SyntaxMistake, 'message' | 'hint'> {
	const hint =
		insteadOfHtml(tag) ?? 'Write Markdown, or use a part from the list in content/README.md.';
	return { message: `${shown} is HTML, which cannot be used.`, hint: `${hint} ${unchecked}` };
}

/** Explains the mistake from the text at which the parser stopped. */
function unparsable(rest: string, parserMessage: string): Pick<SyntaxMistake, 'message' | 'hint'> {
	if (rest.startsWith('<!--')) {
		return {
			message: '<!-- … --> is an HTML comment, which cannot be used.',
			hint: 'Write a comment as {/* … */}.',
		};
	}
	const address = /^<([a-z][a-z\d+.-]*:[^\s<>]*|[^\s<>@]+@[^\s<>]+)>/i.exec(rest)?.[1];
	if (address !== undefined) {
		const url = address.includes(':') ? address : `mailto:${address}`;
		return {
			message: 'An address in angle brackets cannot be used.',
			hint: `Write a link: [words](${url}).`,
		};
	}
	const tag = /^<\/?([a-z][\w-]*)(?=[\s/>]|$)/i.exec(rest)?.[1];
	if (tag !== undefined && (isHtml(tag) || insteadOfHtml(tag) !== undefined)) {
		return {
			message: `<${tag}> is HTML, which cannot be used.`,
			hint:
				insteadOfHtml(tag) ?? 'Write Markdown, or use a part from the list in content/README.md.',
		};
	}
	if (tag !== undefined) {
		return {
			message: `<${tag} is not a complete part.`,
			hint: `Put its attributes in quotation marks and close it: <${tag} id="…" />.`,
		};
	}
	if (rest.startsWith('{')) {
		return {
			message: 'A { is opened here and never closed.',
			hint: 'For a literal { write \\{; a comment is {/* … */}.',
		};
	}
	if (rest.startsWith('<')) {
		return {
			message: 'This < does not begin a part.',
			hint: 'For a literal < write \\<.',
		};
	}
	return {
		message: `The text cannot be read from here on: ${parserMessage.split(' (')[0] ?? parserMessage}.`,
		hint: 'For a literal { or < write \\{ or \\<; a comment is {/* … */}.',
	};
}
