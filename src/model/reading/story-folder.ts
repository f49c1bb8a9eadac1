import { join } from 'node:path';
import { factSchemas, type FactFile } from '../facts.ts';
import { originalFrontMatter, translationFrontMatter } from '../front-matter.ts';
import { suggestion } from '../nearest.ts';
import type { Problem } from '../problem.ts';
import { translationsSchema } from '../translation.ts';
import type { FactPart, ProseFile, StoryFiles } from './files.ts';
import { listFolder, readText, strangeFile } from './folder.ts';
import { readMdx } from './mdx-file.ts';
import { pictureFileProblems } from './picture-files.ts';
import { readYaml } from './yaml-file.ts';

const factNames = Object.keys(factSchemas) as FactFile[];

/** Reads a story from its folder: the prose of each language and the facts, wherever they stand. */
export function readStoryFolder(folder: string, id: string): StoryFiles {
	const { files, folders } = listFolder(folder);
	const problems: Problem[] = folders
		.filter((name) => name !== 'images')
		.map((name) => strangeFile(join(folder, name), 'The one folder in a story is images/.'));
	const prose = files
		.filter((name) => name.endsWith('.mdx'))
		.map((name) => proseFile(folder, name));
	const facts: FactPart[] = [];
	let translations: StoryFiles['translations'];
	for (const name of files.filter((file) => !file.endsWith('.mdx'))) {
		const file = join(folder, name);
		const word = name.replace(/\.yaml$/, '');
		if (!name.endsWith('.yaml') || !(isFactFile(word) || word === 'translations')) {
			const names = [...factNames, 'translations'].map((fact) => `${fact}.yaml`);
			problems.push(
				strangeFile(
					file,
					suggestion(name, names) ??
						`A story has ${names.join(', ')}, one .mdx file a language, and pictures in images/.`,
				),
			);
			continue;
		}
		const yaml = readYaml(readText(folder, name), file);
		problems.push(...yaml.problems);
		if (isFactFile(word)) facts.push({ name: word, schema: factSchemas[word], ...yaml });
		else translations = { schema: translationsSchema, ...yaml };
	}
	problems.push(...prose.flatMap((one) => one.problems));
	const originals = prose.filter(({ schema }) => schema === originalFrontMatter);
	problems.push(...originalProblems(folder, prose, originals));
	const images = listFolder(join(folder, 'images')).files;
	problems.push(...pictureFileProblems(join(folder, 'images'), images));
	return {
		id,
		folder,
		original: originals[0]?.locale,
		prose,
		facts: [...facts, ...originals.flatMap(factsInFrontMatter)],
		translations,
		images,
		problems,
	};
}

function isFactFile(name: string): name is FactFile {
	return Object.hasOwn(factSchemas, name);
}

function proseFile(folder: string, name: string): ProseFile {
	const mdx = readMdx(readText(folder, name), join(folder, name));
	const isOriginal = fieldOf(mdx.frontMatter.data, 'original') === true;
	return {
		...mdx,
		locale: name.replace(/\.mdx$/, ''),
		schema: isOriginal ? originalFrontMatter : translationFrontMatter,
	};
}

function factsInFrontMatter({ frontMatter: { data, placeOf } }: ProseFile): FactPart[] {
	return factNames
		.filter((name) => fieldOf(data, name) !== undefined)
		.map((name) => ({
			name,
			schema: factSchemas[name],
			data: fieldOf(data, name),
			placeOf: (path, part) => placeOf([name, ...path], part),
		}));
}

function originalProblems(folder: string, prose: ProseFile[], originals: ProseFile[]): Problem[] {
	const [first, second] = originals;
	if (second) {
		return [
			{
				kind: 'missing-original',
				place: second.frontMatter.placeOf(['original']),
				message: `Two languages say that they are the original: ${first?.locale} and ${second.locale}.`,
				hint: 'Keep `original: true` in the one that the others are translated from.',
			},
		];
	}
	// A file whose front matter cannot be read may be the original: its own problem is enough.
	if (first || prose.some(({ frontMatter }) => frontMatter.data === undefined)) return [];
	const [only] = prose;
	return [
		{
			kind: 'missing-original',
			place: only ? only.placeAt(0) : { file: folder, line: 1, column: 1 },
			message: only ? 'No language of this story is the original.' : 'This story has no text.',
			hint: only
				? 'Write `original: true` in the front matter of the one that the others are translated from.'
				: 'Write one file a language, such as es.mdx.',
		},
	];
}

function fieldOf(data: unknown, name: string): unknown {
	return typeof data === 'object' && data !== null
		? (data as Record<string, unknown>)[name]
		: undefined;
}
