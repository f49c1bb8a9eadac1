import { brokenCitations, citedSources } from '../facts/citation.ts';
import { isMention, isPartName, partSchemas, showsContent } from '../facts/parts.ts';
import { suggestion } from '../findings/nearest.ts';
import type { Problem } from '../findings/problem.ts';
import type { LocatedData, ProseFile } from '../reading/files.ts';
import {
	isTag,
	type MdxNode,
	type MdxTag,
	nodesOf,
	offsetOf,
	textOf,
} from '../reading/mdx-file.ts';
import { attributePlaces } from '../reading/mdx-tag.ts';
import { sliceOf } from '../reading/prose.ts';
import { brokenCitation } from './broken-citation.ts';
import { insteadOfHtml } from '../reading/prose-syntax.ts';
import { isAllowedLink } from './allowed-link.ts';
import { schemaProblems } from './schema-problems.ts';

/** The Markdown that a text may use. Other forms would bypass the facts or the Content Security Policy. */
const allowedTypes = new Set<MdxNode['type']>([
	...(['root', 'paragraph', 'heading', 'text', 'emphasis', 'strong', 'delete', 'link'] as const),
	...(['list', 'listItem', 'blockquote', 'break', 'inlineCode', 'thematicBreak'] as const),
	...(['table', 'tableRow', 'tableCell'] as const),
]);

/** What to write instead of a form that may not be used. */
const replacements: Partial<Record<MdxNode['type'], string>> = {
	mdxjsEsm:
		'Parts need no import: write them by name. Remove the line, or begin it with another word.',
	image: 'Add the picture to pictures.yaml and write <Picture id="…" />.',
	imageReference: 'Add the picture to pictures.yaml and write <Picture id="…" />.',
	definition: 'Write the address where it is used: [words](https://…).',
	linkReference: 'Write the address where it is used: [words](https://…).',
	html: 'Write Markdown, or use a part from the list in content/README.md.',
	code: 'Code is not shown: write it as words.',
};

const formNames: Partial<Record<MdxNode['type'], string>> = {
	mdxjsEsm: 'An import or export',
	image: 'A picture in this form',
	imageReference: 'A picture in this form',
	definition: 'A link definition',
	linkReference: 'A link to a definition',
	html: 'HTML',
	code: 'A block of code',
};

/** Everything in a text that would run as a program, or that the site does not allow. */
export function proseProblems(prose: ProseFile, { isStory }: { isStory: boolean }): Problem[] {
	if (!prose.tree) return [];
	return [...nodesOf(prose.tree)].flatMap(({ node, around }) =>
		isTag(node)
			? tagProblems(node, around, prose, isStory)
			: nodeProblems(node, around, prose, isStory),
	);
}

function nodeProblems(
	node: MdxNode,
	around: readonly MdxNode[],
	prose: ProseFile,
	isStory: boolean,
): Problem[] {
	const problemAt = (
		kind: Problem['kind'],
		message: string,
		hint: string,
		offset = offsetOf(node),
	): Problem => ({
		kind,
		place: prose.placeAt(offset),
		message,
		hint,
	});
	if (node.type === 'mdxFlowExpression' || node.type === 'mdxTextExpression') {
		// One comment and nothing else: `{/* a */ run() /* b */}` would run.
		const isComment = /^\s*\/\*(?:(?!\*\/)[\s\S])*\*\/\s*$/.test(node.value);
		return isComment
			? []
			: [
					problemAt(
						'not-data',
						'Text in braces would run as a program.',
						'Write a comment as {/* … */}, and a literal brace as \\{.',
					),
				];
	}
	if (!allowedTypes.has(node.type)) {
		const name = formNames[node.type] ?? `“${node.type}”`;
		return [
			problemAt(
				node.type === 'mdxjsEsm' ? 'not-data' : 'not-used',
				`${name} cannot be used.`,
				replacements[node.type] ??
					'Write Markdown, or use a part from the list in content/README.md.',
			),
		];
	}
	switch (node.type) {
		case 'heading':
			return headingProblems(node, around, problemAt);
		case 'link':
			return linkNodeProblems(node, around, problemAt);
		case 'text':
			return textProblems(node, around, prose, isStory, problemAt);
		default:
			return [];
	}
}

function textProblems(
	node: Extract<MdxNode, { type: 'text' }>,
	around: readonly MdxNode[],
	prose: ProseFile,
	isStory: boolean,
	problemAt: (kind: Problem['kind'], message: string, hint: string, offset?: number) => Problem,
): Problem[] {
	const source = sliceOf(node, prose.source);
	const problems = brokenCitations(source).map((offset) =>
		brokenCitation(prose.placeAt(offsetOf(node) + offset)),
	);
	const [first] = citedSources(node.value);
	if (!first) return problems;
	const place = offsetOf(node) + Math.max(0, source.indexOf('[@'));
	if (!isStory) {
		problems.push(
			problemAt(
				'wrong-citation',
				'A page about the site has no sources to cite.',
				'Write a link: [words](https://…).',
				place,
			),
		);
	} else if (linkAround(around) !== undefined || around.some(({ type }) => type === 'heading')) {
		problems.push(
			problemAt(
				'wrong-citation',
				`A citation cannot be inside ${linkAround(around) ?? 'a heading'}.`,
				'Put the citation into a sentence that follows.',
				place,
			),
		);
	} else if (citedSources(source).length === 0) {
		problems.push(
			problemAt(
				'wrong-citation',
				'Escapes or entities hide this citation.',
				'Write it plainly: [@source].',
				place,
			),
		);
	}
	return problems;
}

function headingProblems(
	node: Extract<MdxNode, { type: 'heading' }>,
	around: readonly MdxNode[],
	problemAt: (kind: Problem['kind'], message: string, hint: string) => Problem,
): Problem[] {
	const problems: Problem[] = [];
	if (node.depth === 1) {
		problems.push(
			problemAt(
				'wrong-heading',
				'The headline belongs in the front matter.',
				'Begin this heading with ##.',
			),
		);
	} else if (node.depth > 3) {
		problems.push(
			problemAt(
				'wrong-heading',
				'The text has only two levels of headings.',
				'Begin it with ## or ###.',
			),
		);
	}
	if ([...nodesOf(node)].some((inner) => isTag(inner.node))) {
		problems.push(
			problemAt(
				'wrong-heading',
				'A heading may contain only words.',
				'Move the part into the text below.',
			),
		);
	}
	if (!textOf(node).trim())
		problems.push(
			problemAt('wrong-heading', 'This heading is empty.', 'Write its words, or remove the marks.'),
		);
	if (around.some(({ type }) => type === 'list' || type === 'blockquote')) {
		problems.push(
			problemAt('wrong-place', 'A heading cannot be inside a list or a quotation.', 'Move it out.'),
		);
	}
	return problems;
}

function linkNodeProblems(
	node: Extract<MdxNode, { type: 'link' }>,
	around: readonly MdxNode[],
	problemAt: (kind: Problem['kind'], message: string, hint: string) => Problem,
): Problem[] {
	const link = linkAround(around);
	const problems = link
		? [
				problemAt(
					'wrong-place',
					`A link cannot be inside ${link}.`,
					'Links cannot be nested: end the outer one first.',
				),
			]
		: [];
	if (isAllowedLink(node.url)) return problems;
	problems.push(
		problemAt(
			'wrong-link',
			`A link cannot lead to “${node.url}”.`,
			'Begin it with https:// or http://, with # for an anchor on this page, or write a path within the site, such as ../about/.',
		),
	);
	return problems;
}

/** Names the link around a node: a Markdown link, or a mention. */
function linkAround(around: readonly MdxNode[]): string | undefined {
	for (const node of around) {
		if (node.type === 'link') return 'a link';
		if (isTag(node) && isMention(node.name)) return `<${node.name}>`;
	}
	return undefined;
}

function tagProblems(
	tag: MdxTag,
	around: readonly MdxNode[],
	prose: ProseFile,
	isStory: boolean,
): Problem[] {
	const place = prose.placeAt(offsetOf(tag));
	const partNames = isStory ? Object.keys(partSchemas) : [];
	const name = tag.name ?? '';
	if (!isPartName(name) || !isStory) {
		const hint = isStory
			? (insteadOfHtml(name) ??
				suggestion(name, partNames) ??
				`The parts are ${partNames.join(', ')}.`)
			: 'A page about the site can use only Markdown.';
		return [{ kind: 'unknown-part', place, message: `There is no part <${name}>.`, hint }];
	}
	const problems = attributeProblems(tag, prose);
	const inParagraph = around.some(({ type }) => type === 'paragraph');
	if (!isMention(name) && inParagraph) {
		problems.push({
			kind: 'wrong-place',
			place,
			message: `<${name}> cannot be inside a sentence.`,
			hint: 'Put it on lines of its own, with an empty line before and after.',
		});
	}
	const link = isMention(name) ? linkAround(around) : undefined;
	if (link) {
		problems.push({
			kind: 'wrong-place',
			place,
			message: `<${name}> cannot be inside ${link}.`,
			hint: 'It is a link itself: put it before or after.',
		});
	}
	if (!showsContent(name) && tag.children.length > 0) {
		problems.push({
			kind: 'wrong-place',
			place,
			message: `<${name}> would hide the words inside it.`,
			hint: 'End it with />, as in <VenueMap />, and put the words before or after it.',
		});
	}
	if (name === 'Passage' && around.some((node) => isTag(node) && node.name === 'Passage')) {
		problems.push({
			kind: 'wrong-place',
			place,
			message: 'A passage cannot be inside another passage.',
			hint: 'End the outer one first.',
		});
	}
	return problems;
}

function attributeProblems(tag: MdxTag, prose: ProseFile): Problem[] {
	const offset = offsetOf(tag);
	const places = attributePlaces(prose.source, offset);
	const placeAt = (name: string, field: 'nameAt' | 'valueAt') =>
		prose.placeAt(places.findLast((attribute) => attribute.name === name)?.[field] ?? offset);
	const data = new Map<string, string>();
	const problems: Problem[] = [];
	for (const attribute of tag.attributes) {
		if (attribute.type !== 'mdxJsxAttribute') {
			problems.push({
				kind: 'not-data',
				place: placeAt('…', 'nameAt'),
				message: 'Text in braces would run as a program.',
				hint: 'Write attributes with quotation marks: id="…".',
			});
		} else if (typeof attribute.value !== 'string') {
			problems.push({
				kind: attribute.value ? 'not-data' : 'missing-field',
				place: placeAt(attribute.name, 'valueAt'),
				message: attribute.value
					? `“${attribute.name}” has a value in braces, which would run as a program.`
					: `“${attribute.name}” has no value.`,
				hint: `Write it with quotation marks: ${attribute.name}="…".`,
			});
			data.set(attribute.name, '');
		} else if (data.has(attribute.name)) {
			problems.push({
				kind: 'repeated-name',
				place: placeAt(attribute.name, 'nameAt'),
				message: `“${attribute.name}” is written twice.`,
				hint: 'Keep one.',
			});
		} else {
			data.set(attribute.name, attribute.value);
		}
	}
	const attributes = attributesOfTag(tag, prose, Object.fromEntries(data));
	return attributes && problems.length === 0 ? schemaProblems(attributes) : problems;
}

/** The attributes of a tag as data with a schema; undefined if the tag is not one of the parts. */
export function attributesOfTag(
	tag: MdxTag,
	prose: ProseFile,
	data: Record<string, unknown> = literalAttributes(tag),
): (LocatedData & { data: object }) | undefined {
	if (!tag.name || !isPartName(tag.name)) return undefined;
	const offset = offsetOf(tag);
	const places = attributePlaces(prose.source, offset);
	return {
		schema: partSchemas[tag.name],
		data,
		placeOf: ([name], part = 'value') => {
			const found = places.find((attribute) => attribute.name === name);
			// The value begins after its quotation mark.
			return prose.placeAt(found ? (part === 'key' ? found.nameAt : found.valueAt + 1) : offset);
		},
	};
}

function literalAttributes(tag: MdxTag): Record<string, string> {
	return Object.fromEntries(
		tag.attributes.flatMap((attribute) =>
			attribute.type === 'mdxJsxAttribute' && typeof attribute.value === 'string'
				? [[attribute.name, attribute.value]]
				: [],
		),
	);
}
