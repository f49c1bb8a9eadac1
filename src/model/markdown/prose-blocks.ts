import { rebasedLink, proseAddress, wholeAddress, type Address } from '../address.ts';
import { splitCitations } from '../citation.ts';
import { isMention, mentioned } from '../components.ts';
import { isTag, type MdxNode, type MdxTag, nodesOf } from '../reading/mdx-file.ts';
import { attributeOf } from '../reading/prose.ts';
import { blocksOf, escaped, listOf } from './escape.ts';
import { parts } from './parts.ts';
import type { Writer } from './writer.ts';

/** A block of a text in Markdown. */
export interface ProseBlock {
	markdown: string;
	/** The number of the heading that it stands under, from 1; 0 before the first. */
	heading: number;
	passage?: string;
}

/** Where links start from, and where they are to start from. */
export interface Links {
	page: Address;
	home: URL | undefined;
}

/** The text of a story in blocks, with its lists where its parts stand. */
export function proseBlocks(tree: MdxNode, writer: Writer, links: Links): ProseBlock[] {
	if (!('children' in tree)) return [];
	let heading = 0;
	return (tree.children as MdxNode[]).flatMap((child) => {
		const headings = [...nodesOf(child)].filter(({ node }) => node.type === 'heading').length;
		if (child.type === 'heading') heading += 1;
		const passage = isTag(child) && child.name === 'Passage' ? attributeOf(child, 'id') : undefined;
		const markdown = new ProseWriter(writer, links).block(child);
		const block = { markdown, heading, ...(passage !== undefined && { passage }) };
		if (child.type !== 'heading') heading += headings;
		return markdown === '' ? [] : [block];
	});
}

class ProseWriter {
	#writer: Writer;
	#links: Links;

	constructor(writer: Writer, links: Links) {
		this.#writer = writer;
		this.#links = links;
	}

	block(node: MdxNode): string {
		switch (node.type) {
			case 'heading':
				return `${'#'.repeat(node.depth)} ${this.#inline(node)}`;
			case 'paragraph':
				// A part on a line of its own.
				return this.#partIn(node) ?? this.#inline(node);
			case 'blockquote':
				return this.#blocks(node).replaceAll(/^/gm, '> ');
			case 'list': {
				const items = node.children.map((item) => this.#blocks(item as MdxNode));
				if (!node.ordered) return listOf(items);
				return items
					.map((item, index) => `${index + 1}. ${item.replaceAll(/\n(?=.)/g, '\n   ')}`)
					.join('\n');
			}
			case 'table':
				return this.#table(node);
			case 'thematicBreak':
				return '---';
			case 'code':
				return `\`\`\`\n${node.value}\n\`\`\``;
			case 'mdxFlowExpression':
				return '';
			default:
				return isTag(node) ? this.#tag(node) : this.#inline(node);
		}
	}

	#blocks(node: MdxNode): string {
		if (!('children' in node)) return '';
		const children = node.children as MdxNode[];
		// Written on one line, a passage holds words without a paragraph.
		const isBare = children.some(({ type }) => type === 'text' || type === 'mdxJsxTextElement');
		return isBare ? this.#inline(node) : blocksOf(children.map((child) => this.block(child)));
	}

	#table(node: Extract<MdxNode, { type: 'table' }>): string {
		const rows = node.children.map((row) =>
			'children' in row ? row.children.map((cell) => this.#inline(cell as MdxNode)) : [],
		);
		const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
		const [head = [], ...body] = rows;
		return [line(head), line(head.map(() => '---')), ...body.map(line)].join('\n');
	}

	#partIn({ children }: Extract<MdxNode, { type: 'paragraph' }>): string | undefined {
		const [only, ...others] = children as MdxNode[];
		if (!only || others.length > 0 || !isTag(only) || isMention(only.name)) return undefined;
		return this.#tag(only);
	}

	#tag(tag: MdxTag): string {
		const { telling } = this.#writer;
		if (isMention(tag.name)) return this.#mention(tag);
		if (tag.name === 'Passage') {
			const id = attributeOf(tag, 'id');
			const isTold = telling.prose.passages.some((passage) => passage.id === id);
			return isTold ? this.#blocks(tag) : '';
		}
		if (tag.name === 'Picture') {
			const picture = telling.story.pictures.find(({ id }) => id === attributeOf(tag, 'id'));
			if (!picture) return '';
			const caption = picture.caption ? ` ${this.#writer.say(picture.caption)}` : '';
			return `*${this.#writer.say(picture.alt)}*${caption} (${escaped(picture.credit)}, ${escaped(picture.licence)})`;
		}
		const part = Object.entries(parts).find(([name]) => name === tag.name)?.[1];
		if (!part) throw new TypeError(`There is no Markdown for <${tag.name}>.`);
		return part(this.#writer);
	}

	#mention(tag: MdxTag): string {
		const words = this.#inline(tag);
		if (words !== '' || !isMention(tag.name)) return words;
		const id = attributeOf(tag, 'id');
		const item = this.#writer.telling.story[mentioned[tag.name]].find((one) => one.id === id);
		if (!item) return '';
		if ('term' in item) return this.#writer.say(item.term);
		if ('title' in item) return this.#writer.say(item.title);
		if ('name' in item) return this.#writer.say(item.name);
		return this.#writer.say(item.text);
	}

	#inline(node: MdxNode): string {
		if (!('children' in node)) return '';
		return (node.children as MdxNode[])
			.map((child) => this.#piece(child))
			.join('')
			.trim();
	}

	#piece(node: MdxNode): string {
		switch (node.type) {
			case 'text':
				return splitCitations(node.value)
					.map((piece) => (typeof piece === 'string' ? escaped(piece) : this.#writer.notes(piece)))
					.join('');
			case 'emphasis':
				return `*${this.#inline(node)}*`;
			case 'strong':
				return `**${this.#inline(node)}**`;
			case 'delete':
				return `~~${this.#inline(node)}~~`;
			case 'inlineCode':
				return `\`${node.value}\``;
			case 'break':
				return '  \n';
			case 'link':
				return `[${this.#inline(node)}](${this.#address(node.url)})`;
			case 'mdxTextExpression':
				return '';
			default:
				return isTag(node) ? this.#tag(node) : this.#inline(node);
		}
	}

	/** A writer’s link starts from the story’s own address. */
	#address(url: string): string {
		const { prose } = this.#writer.telling;
		const { home, page } = this.#links;
		if (!url.startsWith('.')) return url;
		const written = proseAddress(prose.locale, prose.address);
		const { pathname, hash } = new URL(url, `http://site${written}`);
		return home
			? wholeAddress(`${pathname as Address}${hash}`, home)
			: rebasedLink(url, written, page);
	}
}
