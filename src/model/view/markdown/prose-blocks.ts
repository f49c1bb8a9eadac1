import { rebasedLink, proseAddress, absoluteUrl, type Address } from '../../site/address.ts';
import { isMention, mentionTypes } from '../../facts/parts.ts';
import { items } from '../../facts/items.ts';
import { isTag, type MdxNode, type MdxTag, nodesOf } from '../../reading/mdx-file.ts';
import { attributeOf } from '../../reading/prose.ts';
import { blocksOf, escapeMarkdown, listOf } from './escape.ts';
import { parts } from './parts.ts';
import type { Writer } from './writer.ts';

/** A block of the prose in Markdown. */
export interface ProseBlock {
	markdown: string;
	/** The number of the heading that begins its section, counted from 1, or 0 before the first heading. */
	heading: number;
	/** The id of the passage, if the block is one. */
	passage?: string;
}

/** What links are resolved against. */
export interface LinkBase {
	/** The page that the Markdown belongs to. */
	page: Address;
	/** The absolute URL of the site, if it is known. Links are then absolute. */
	home: URL | undefined;
}

/** The prose of a story as Markdown blocks. Parts become lists. */
export function proseBlocks(
	body: readonly MdxNode[],
	writer: Writer,
	links: LinkBase,
): ProseBlock[] {
	let heading = 0;
	return body.flatMap((child) => {
		const headingCount = [...nodesOf(child)].filter(({ node }) => node.type === 'heading').length;
		if (child.type === 'heading') heading += 1;
		const passage = isTag(child) && child.name === 'Passage' ? attributeOf(child, 'id') : undefined;
		const markdown = new ProseWriter(writer, links).block(child);
		const block = { markdown, heading, ...(passage !== undefined && { passage }) };
		if (child.type !== 'heading') heading += headingCount;
		return markdown === '' ? [] : [block];
	});
}

class ProseWriter {
	#writer: Writer;
	#links: LinkBase;

	constructor(writer: Writer, links: LinkBase) {
		this.#writer = writer;
		this.#links = links;
	}

	block(node: MdxNode): string {
		switch (node.type) {
			case 'heading':
				return `${'#'.repeat(node.depth)} ${this.#inline(node)}`;
			case 'paragraph':
				// A part on a line of its own is parsed as a paragraph.
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
		// MDX adds no paragraph to a passage on one line.
		const isInline = children.some(({ type }) => type === 'text' || type === 'mdxJsxTextElement');
		return isInline ? this.#inline(node) : blocksOf(children.map((child) => this.block(child)));
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
		const { view } = this.#writer;
		if (tag.name === 'Cite') {
			return this.#writer.notes((attributeOf(tag, 'sources') ?? '').split(' '));
		}
		if (isMention(tag.name)) return this.#mention(tag);
		if (tag.name === 'Passage') {
			return this.#blocks(tag);
		}
		if (tag.name === 'Picture') {
			const picture = view.story.pictures.find(({ id }) => id === attributeOf(tag, 'id'));
			if (!picture) return '';
			const caption = picture.caption ? ` ${this.#writer.localized(picture.caption)}` : '';
			return `*${this.#writer.localized(picture.alt)}*${caption} (${escapeMarkdown(picture.credit)}, ${escapeMarkdown(picture.licence)})`;
		}
		const part = Object.entries(parts).find(([name]) => name === tag.name)?.[1];
		if (!part)
			throw new TypeError(
				`There is no Markdown for <${tag.name}>. Add it to src/model/view/markdown/parts.ts.`,
			);
		return part(this.#writer);
	}

	#mention(tag: MdxTag): string {
		const words = this.#inline(tag);
		if (words !== '' || !isMention(tag.name)) return words;
		const id = attributeOf(tag, 'id');
		const item = this.#writer.view.story[items[mentionTypes[tag.name]].file].find(
			(one) => one.id === id,
		);
		if (!item) return '';
		if ('term' in item) return this.#writer.localized(item.term);
		if ('title' in item) return this.#writer.localized(item.title);
		if ('name' in item) return this.#writer.localized(item.name);
		return this.#writer.localized(item.text);
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
				return escapeMarkdown(node.value);
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
				return `[${this.#inline(node)}](${this.#resolve(node.url)})`;
			case 'mdxTextExpression':
				return '';
			default:
				return isTag(node) ? this.#tag(node) : this.#inline(node);
		}
	}

	/** Resolves a link, which the editor writes relative to the story’s own address. */
	#resolve(url: string): string {
		const { prose } = this.#writer.view;
		const { home, page } = this.#links;
		if (!url.startsWith('.')) return url;
		const storyAddress = proseAddress(prose.locale, prose.slug);
		const { pathname, hash } = new URL(url, `http://site${storyAddress}`);
		return home
			? absoluteUrl(`${pathname as Address}${hash}`, home)
			: rebasedLink(url, storyAddress, page);
	}
}
