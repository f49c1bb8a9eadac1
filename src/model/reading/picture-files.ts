import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { isPictureFile } from '../picture.ts';
import type { Problem } from '../problem.ts';
import { strangeFile } from './folder.ts';
import { strangePart } from './plain-drawing.ts';

/** How the files of each form of picture begin. */
const beginnings: Record<string, RegExp> = {
	jpg: /^\xFF\xD8\xFF/,
	jpeg: /^\xFF\xD8\xFF/,
	png: /^\x89PNG\r\n/,
	webp: /^RIFF[\s\S]{4}WEBP/,
	avif: /^[\s\S]{4}ftypavi[fs]/,
	svg: /<svg[\s>]/,
};

/** The files of a story’s `images/` that are no pictures, and drawings that would run as programs. */
export function pictureFileProblems(folder: string, names: readonly string[]): Problem[] {
	return names.flatMap((name) => {
		const file = join(folder, name);
		const beginning = beginnings[/\.(\w+)$/.exec(name)?.[1] ?? ''];
		if (!isPictureFile(name) || !beginning) {
			return [strangeFile(file, 'Pictures end in .jpg, .png, .webp, .avif or .svg.')];
		}
		const bytes = readFileSync(file).toString('latin1');
		if (!beginning.test(bytes)) {
			return [
				{
					kind: 'missing-picture' as const,
					place: { file, line: 1, column: 1 },
					message: 'This file is not the picture that its name says.',
					hint: 'Save it anew from a picture program, in the form that its name ends with.',
				},
			];
		}
		return name.endsWith('.svg') ? programIn(bytes, file) : [];
	});
}

function programIn(svg: string, file: string): Problem[] {
	const found = strangePart(svg);
	if (!found) return [];
	const before = svg.slice(0, found.at).split('\n');
	return [
		{
			kind: 'not-data',
			place: { file, line: before.length, column: (before.at(-1) ?? '').length + 1 },
			message: found.message,
			hint: 'Save the drawing as a plain SVG, without scripts and links.',
		},
	];
}
