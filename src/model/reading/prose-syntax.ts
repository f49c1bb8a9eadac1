/** What is wrong with the marks of a text, and where: a line and a column, both from 1. */
export interface SyntaxMistake {
	line: number;
	column: number;
	message: string;
	hint: string;
}

const unchecked = 'The rest of the file was not checked.';

const instead: readonly [names: readonly string[], hint: string][] = [
	[['img', 'picture'], 'Add the picture to pictures.yaml and write <Picture id="…" />.'],
	[['a'], 'Write a link: [words](https://…).'],
	[['b', 'strong'], 'For what weighs write **words**.'],
	[['i', 'em', 'cite'], 'For what is stressed write *words*.'],
	[
		['br', 'p', 'div', 'span', 'section'],
		'Write it without; an empty line begins a new paragraph.',
	],
	[['h1', 'h2', 'h3', 'h4', 'h5', 'h6'], 'Begin a heading with ## or ###.'],
	[['ul', 'ol', 'li'], 'Begin each line of a list with - or with 1.'],
	[['blockquote', 'q'], 'Begin each line of a quotation with >.'],
	[['hr'], 'Write --- on a line of its own.'],
	[['iframe', 'video', 'audio', 'embed'], 'Nothing of another site is shown: write a link to it.'],
];

/** What to write instead of a tag of HTML; undefined where it is none that writers use. */
export const insteadOfHtml = (tag: string): string | undefined =>
	instead.find(([names]) => names.includes(tag.toLowerCase()))?.[1];

/**
 * A mistake that the parser found, in an editor's words. Where a tag is not closed the parser may
 * stand at what came instead; the mistake is where that tag was opened.
 */
export function syntaxMistake(
	said: string,
	text: string,
	place: { line: number; column: number },
): SyntaxMistake {
	const opened = /closing tag for `<([^`>]*)>` \((\d+):(\d+)\)/.exec(said);
	if (opened) {
		const [, tag = '', line, column] = opened;
		return { line: Number(line), column: Number(column), ...unclosed(tag) };
	}
	const closed = /closing tag `<\/([^`>]*)>`/.exec(said)?.[1];
	if (closed !== undefined) return { ...place, ...unopened(closed) };
	const rest = (text.split('\n')[place.line - 1] ?? '').slice(place.column - 1);
	const { message, hint } = unread(rest, said);
	return { ...place, message, hint: `${hint} ${unchecked}` };
}

function unclosed(tag: string): Pick<SyntaxMistake, 'message' | 'hint'> {
	if (isHtml(tag)) return html(`<${tag}>`, tag);
	return {
		message: `<${tag}> is opened here and never closed.`,
		hint: `Write </${tag}> where it ends, or <${tag} … /> if it has no content. ${unchecked}`,
	};
}

function unopened(tag: string): Pick<SyntaxMistake, 'message' | 'hint'> {
	if (isHtml(tag)) return html(`</${tag}>`, tag);
	return {
		message: `</${tag}> stands here, and no <${tag}> was opened before.`,
		hint: `Remove it, or write <${tag} …> where it begins. ${unchecked}`,
	};
}

const isHtml = (tag: string) => /^[a-z]/.test(tag);

function html(shown: string, tag: string): Pick<SyntaxMistake, 'message' | 'hint'> {
	const hint = insteadOfHtml(tag) ?? 'Write Markdown, and the listed parts.';
	return { message: `${shown} is HTML, which cannot be used.`, hint: `${hint} ${unchecked}` };
}

/** What stands where the parser could not go on. */
function unread(rest: string, said: string): Pick<SyntaxMistake, 'message' | 'hint'> {
	if (rest.startsWith('<!--')) {
		return {
			message: '<!-- … --> is a note of HTML, which cannot be used.',
			hint: 'Write a note as {/* … */}.',
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
			hint: insteadOfHtml(tag) ?? 'Write Markdown, and the listed parts.',
		};
	}
	if (tag !== undefined) {
		return {
			message: `<${tag} is not written as a part is.`,
			hint: `Its attributes stand in quotation marks, and it ends: <${tag} id="…" />.`,
		};
	}
	if (rest.startsWith('{')) {
		return {
			message: 'A { is opened here and never closed.',
			hint: 'For the mark itself write \\{; a note is {/* … */}.',
		};
	}
	if (rest.startsWith('<')) {
		return {
			message: 'A < stands here that begins no part.',
			hint: 'For the mark itself write \\<.',
		};
	}
	return {
		message: `The text cannot be read from here on: ${said.split(' (')[0] ?? said}.`,
		hint: 'For the marks themselves write \\{ and \\<; a note is {/* … */}.',
	};
}
