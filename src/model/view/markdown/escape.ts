/** Escapes a text so that Markdown shows it literally. */
export const escapeMarkdown = (text: string): string =>
	text
		.replaceAll(/[\\`*_[\]<]/g, String.raw`\$&`)
		// Characters that would start a heading, a quotation or a list.
		.replaceAll(/^(\s*)([#>+-])/gm, String.raw`$1\$2`)
		.replaceAll(/^(\s*\d+)([.)])(?=\s)/gm, String.raw`$1\$2`);

/** A Markdown list. Continuation lines of an entry are indented. */
export const listOf = (entries: readonly string[]): string =>
	entries.map((entry) => `- ${entry.replaceAll(/\n(?=.)/g, '\n  ')}`).join('\n');

/** Joins blocks with an empty line between them, without empty blocks. */
export const blocksOf = (blocks: readonly (string | undefined)[]): string =>
	blocks.filter((block) => block !== undefined && block.trim() !== '').join('\n\n');
