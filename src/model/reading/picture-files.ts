import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { isPictureFile } from '../facts/picture.ts';
import type { Problem } from '../findings/problem.ts';
import { strangeFile } from './folder.ts';
import { unsafeMarkup } from './plain-drawing.ts';

/** How the files of each picture format begin. */
const beginnings: Record<string, RegExp> = {
	jpg: /^\xFF\xD8\xFF/,
	jpeg: /^\xFF\xD8\xFF/,
	png: /^\x89PNG\r\n/,
	webp: /^RIFF[\s\S]{4}WEBP/,
	avif: /^[\s\S]{4}ftypavi[fs]/,
	svg: /<svg[\s>]/,
};

/** Reports files in a story’s `images/` that are not pictures, and drawings that could run code. */
export function pictureFileProblems(folder: string, names: readonly string[]): Problem[] {
	return names.flatMap((name) => {
		const file = join(folder, name);
		const extension = /\.(\w+)$/.exec(name)?.[1] ?? '';
		const beginning = beginnings[extension];
		if (!isPictureFile(name) || !beginning) {
			return [strangeFile(file, 'The names of pictures end in .jpg, .png, .webp, .avif or .svg.')];
		}
		const bytes = readFileSync(file).toString('latin1');
		if (!beginning.test(bytes)) {
			return [
				{
					kind: 'missing-picture' as const,
					place: { file, line: 1, column: 1 },
					message: `This file is not a .${extension} picture, although its name says so.`,
					hint: 'Save it again from a picture program, in the format that its name ends with.',
				},
			];
		}
		return name.endsWith('.svg') ? unsafeMarkupProblems(bytes, file) : [];
	});
}

function unsafeMarkupProblems(svg: string, file: string): Problem[] {
	const unsafe = unsafeMarkup(svg);
	if (!unsafe) return [];
	const before = svg.slice(0, unsafe.at).split('\n');
	return [
		{
			kind: 'not-data',
			place: { file, line: before.length, column: (before.at(-1) ?? '').length + 1 },
			message: unsafe.message,
			hint: 'Save the drawing as a plain SVG, without scripts and links.',
		},
	];
}
