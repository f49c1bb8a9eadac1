/** Words that mean nothing but themselves in Markdown. */
export const escaped = (text: string): string =>
	text
		.replaceAll(/[\\`*_[\]<]/g, String.raw`\$&`)
		// What would begin a heading, a quotation or a list.
		.replaceAll(/^(\s*)([#>+-])/gm, String.raw`$1\$2`)
		.replaceAll(/^(\s*\d+)([.)])(?=\s)/gm, String.raw`$1\$2`);

/** A list, an entry each; what an entry has beneath it is set in. */
export const listOf = (entries: readonly string[]): string =>
	entries.map((entry) => `- ${entry.replaceAll(/\n(?=.)/g, '\n  ')}`).join('\n');

/** Blocks with an empty line between them; empty ones are left out. */
export const blocksOf = (blocks: readonly (string | undefined)[]): string =>
	blocks.filter((block) => block !== undefined && block.trim() !== '').join('\n\n');
