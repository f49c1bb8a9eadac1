import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { contentFolder } from './content-place.ts';
import { type MdxNode, readMdx, withoutFrontMatter } from './mdx-file.ts';

/** The syntax tree of a text that has passed the check, by its path in the content: `stories/<story>/<locale>`. */
export function proseTree(name: string): MdxNode {
	const { file, source } = fileOf(name);
	const { tree } = readMdx(source, file);
	if (!tree) throw new TypeError(`${file} passed the check, but cannot be parsed.`);
	return tree;
}

/** The source of such a text, by the same path, without its front matter. */
export const proseText = (name: string): string => withoutFrontMatter(fileOf(name).source).trim();

function fileOf(name: string): { file: string; source: string } {
	const file = join(contentFolder, `${name}.mdx`);
	return { file, source: readFileSync(file, 'utf8') };
}
