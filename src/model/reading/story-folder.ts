import { join } from 'node:path';
import { factSchemas, type FactFile } from '../facts/fact-files.ts';
import { originalFrontMatterSchema, translationFrontMatterSchema } from '../facts/front-matter.ts';
import { suggestion } from '../findings/nearest.ts';
import type { Problem } from '../findings/problem.ts';
import { translationsSchema } from '../facts/translation.ts';
import type { LocatedFacts, ProseFile, StoryFiles } from './files.ts';
import { listFolder, readText, strangeFile } from './folder.ts';
import { readMdx } from './mdx-file.ts';
import { readPictureFiles } from './picture-files.ts';
import { readYaml } from './yaml-file.ts';

const factNames = Object.keys(factSchemas) as FactFile[];

/** Reads a story from its folder: the prose in each language, and the facts from YAML files and front matter. */
export function readStoryFolder(folder: string, id: string): StoryFiles {
	const { files, folders } = listFolder(folder);
	const problems: Problem[] = folders
		.filter((name) => name !== 'images')
		.map((name) => strangeFile(join(folder, name), 'The only folder in a story is images/.'));
	const prose = files
		.filter((name) => name.endsWith('.mdx'))
		.map((name) => proseFile(folder, name));
	const facts: LocatedFacts[] = [];
	let translations: StoryFiles['translations'];
	for (const name of files.filter((file) => !file.endsWith('.mdx'))) {
		const file = join(folder, name);
		const factName = name.replace(/\.yaml$/, '');
		if (!name.endsWith('.yaml') || !(isFactFile(factName) || factName === 'translations')) {
			const names = [...factNames, 'translations'].map((fact) => `${fact}.yaml`);
			problems.push(
				strangeFile(
					file,
					suggestion(name, names) ??
						`A story has ${names.join(', ')}, one .mdx file per language, and pictures in images/.`,
				),
			);
			continue;
		}
		const yaml = readYaml(readText(folder, name), file);
		problems.push(...yaml.problems);
		if (isFactFile(factName))
			facts.push({ name: factName, schema: factSchemas[factName], ...yaml });
		else translations = { schema: translationsSchema, ...yaml };
	}
	problems.push(...prose.flatMap((one) => one.problems));
	const originals = prose.filter(({ schema }) => schema === originalFrontMatterSchema);
	problems.push(...originalProblems(folder, prose, originals));
	const pictures = readPictureFiles(join(folder, 'images'));
	problems.push(...pictures.problems);
	return {
		id,
		folder,
		original: originals[0]?.locale,
		prose,
		facts: [...facts, ...originals.flatMap(factsInFrontMatter)],
		translations,
		images: pictures.images,
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
		schema: isOriginal ? originalFrontMatterSchema : translationFrontMatterSchema,
	};
}

function factsInFrontMatter({ frontMatter: { data, placeOf } }: ProseFile): LocatedFacts[] {
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
				message: `Two languages are marked as the original: ${first?.locale} and ${second.locale}.`,
				hint: 'Keep `original: true` only in the text that the others are translated from.',
			},
		];
	}
	// A file with broken front matter may be the original; its own problem is enough.
	if (first || prose.some(({ frontMatter }) => frontMatter.data === undefined)) return [];
	const [firstProse] = prose;
	return [
		{
			kind: 'missing-original',
			place: firstProse ? firstProse.placeAt(0) : { file: folder, line: 1, column: 1 },
			message: firstProse
				? 'No language of this story is marked as the original.'
				: 'This story has no text.',
			hint: firstProse
				? 'Write `original: true` in the front matter of the text that the others are translated from.'
				: 'Write one file per language, such as es.mdx.',
		},
	];
}

function fieldOf(data: unknown, name: string): unknown {
	return typeof data === 'object' && data !== null
		? (data as Record<string, unknown>)[name]
		: undefined;
}
