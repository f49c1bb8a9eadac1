import { items } from '../../facts/items.ts';
import { isMention, type MentionName, mentionTypes } from '../../facts/parts.ts';
import type { Prose } from '../../facts/story.ts';
import type { LocalizedText } from '../../facts/text.ts';
import { isTag, type MdxNode, type MdxTag } from '../../reading/mdx-file.ts';
import { attributeOf, passageIdOf } from '../../reading/prose.ts';
import { absoluteUrl, type Address, proseAddress, rebasedLink } from '../../site/address.ts';
import { fill } from '../../site/phrases.ts';
import { mapped } from '../sections.ts';
import { proseTextOf } from '../story-view.ts';
import { anchorOf } from '../untranslated.ts';
import { emphasis, paragraph, remark } from './nodes.ts';
import { type FactsPart, parts } from './parts.ts';
import type { Writer } from './writer.ts';

/** What links are resolved against. */
export interface LinkBase {
	/** The page that the Markdown belongs to. */
	page: Address;
	/** The absolute URL of the site, if it is known. Links are then absolute. */
	home: URL | undefined;
}

/** Resolves the links of a text, which the editor writes relative to the text’s own address. */
export function withLinks(
	blocks: readonly MdxNode[],
	{ locale, slug }: Pick<Prose, 'locale' | 'slug'>,
	{ home, page }: LinkBase,
): MdxNode[] {
	const address = proseAddress(locale, slug);
	const resolve = (url: string): string => {
		if (!home || !url.startsWith('.')) return rebasedLink(url, address, page);
		const { pathname, hash } = new URL(url, `http://site${address}`);
		return absoluteUrl(`${pathname as Address}${hash}`, home);
	};
	return blocks.map((block) =>
		mapped(block, (node) => (node.type === 'link' ? { ...node, url: resolve(node.url) } : node)),
	);
}

/** The prose of a story without tags: parts become lists, citations notes, and mentions words. */
export function withoutTags(writer: Writer): MdxNode[] {
	const { body } = proseTextOf(writer.view);
	const { outdated } = writer.view.prose;
	const opening = body.findIndex((block) => passageIdOf(block) === undefined);
	return body.flatMap((block, index) => [
		...plain(block, writer),
		...remarkIf(
			index === opening && outdated.headings.includes(0),
			writer.phrases.translation.section,
		),
	]);
}

function plain(node: MdxNode, writer: Writer): MdxNode[] {
	if (!('children' in node)) return [node];
	const children = (node.children as MdxNode[]).flatMap((child) => plain(child, writer));
	if (isTag(node)) return replaced(node, children, writer);
	const copy = { ...node, children } as MdxNode;
	if (node.type !== 'heading') return [copy];
	const { headings, outdated } = writer.view.prose;
	const heading = headings.find(({ id }) => id === anchorOf(node));
	const isOutdated = heading !== undefined && outdated.headings.includes(heading.number);
	return [copy, ...remarkIf(isOutdated, writer.phrases.translation.section)];
}

function replaced(tag: MdxTag, children: MdxNode[], writer: Writer): MdxNode[] {
	const { name } = tag;
	if (name === 'Cite') return writer.notes((attributeOf(tag, 'sources') ?? '').split(' '));
	const id = attributeOf(tag, 'id') ?? '';
	if (name === 'Passage') return passage(id, children, writer);
	if (name === 'Picture') return picture(id, writer);
	if (!isMention(name)) return parts[name as FactsPart](writer);
	return children.length > 0 ? children : [{ type: 'text', value: nameOf(name, id, writer) }];
}

function passage(id: string, blocks: MdxNode[], { phrases, view }: Writer): MdxNode[] {
	const { outdated, untranslated } = view.prose;
	const { original } = view.story;
	const language = new Intl.DisplayNames([view.locale], { type: 'language' }).of(original);
	const missing = fill(phrases.translation.missing, { language: language ?? original });
	return [
		...remarkIf(untranslated.includes(id), missing),
		...blocks,
		...remarkIf(outdated.passages.includes(id), phrases.translation.passage),
	];
}

const remarkIf = (isDue: boolean, words: string): MdxNode[] => (isDue ? [remark(words)] : []);

function picture(id: string, writer: Writer): MdxNode[] {
	return writer.view.story.pictures
		.filter((one) => one.id === id)
		.map(({ alt, caption, credit, licence }) =>
			paragraph([
				emphasis(writer.localized(alt)),
				caption && ` ${writer.localized(caption)}`,
				` (${credit}, ${licence})`,
			]),
		);
}

function nameOf(mention: MentionName, id: string, writer: Writer): string {
	const { file, name } = items[mentionTypes[mention]];
	const item = writer.view.story[file].find((one) => one.id === id);
	return item ? writer.localized(item[name as keyof typeof item] as LocalizedText) : '';
}
