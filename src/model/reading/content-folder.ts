import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { id } from '../id.ts';
import { pageFrontMatter } from '../page.ts';
import { phrasesSchema } from '../phrases.ts';
import type { Problem } from '../problem.ts';
import { siteSchema } from '../site.ts';
import type { ContentFiles, PageFiles } from './files.ts';
import { listFolder, readText, strangeFile } from './folder.ts';
import { readMdx } from './mdx-file.ts';
import { readStoryFolder } from './story-folder.ts';
import { readYaml } from './yaml-file.ts';

/**
 * Reads the whole content folder, given as the editor knows it (`content`): the check and the site
 * both begin here.
 */
export function readContentFolder(folder: string): ContentFiles {
	const problems: Problem[] = [];
	const { files, folders } = listFolder(folder);
	problems.push(...strangersIn(folder, files, ['site.yaml', 'README.md'], 'site.yaml'));
	problems.push(
		...strangersIn(
			folder,
			folders,
			['phrases', 'pages', 'stories'],
			'phrases/, pages/ and stories/',
		),
	);
	const site = readSite(folder, problems);
	const storiesFolder = join(folder, 'stories');
	const stories = listFolder(storiesFolder);
	problems.push(...strangersIn(storiesFolder, stories.files, [], 'one folder a story'));
	const pagesFolder = join(folder, 'pages');
	const pages = listFolder(pagesFolder);
	problems.push(...strangersIn(pagesFolder, pages.files, [], 'one folder a page'));
	if (stories.folders.length === 0) {
		problems.push(
			nothingIn(
				storiesFolder,
				'There is no story.',
				'A story is a folder here: `npm run new -- story <id>` begins one.',
			),
		);
	}
	if (pages.folders.length === 0) {
		problems.push(
			nothingIn(
				pagesFolder,
				'There is no page about the site.',
				'A page is a folder here: about, how-we-work, corrections, privacy, contact.',
			),
		);
	}
	return {
		folder,
		site,
		phrases: readPhrases(join(folder, 'phrases'), problems),
		stories: namedFolders(storiesFolder, stories.folders, problems).map((name) =>
			readStoryFolder(join(storiesFolder, name), name),
		),
		pages: namedFolders(pagesFolder, pages.folders, problems).map((name) =>
			readPageFolder(join(pagesFolder, name), name),
		),
		publicFiles: publicFiles(),
		problems,
	};
}

function nothingIn(folder: string, message: string, hint: string): Problem {
	return { kind: 'missing-file', place: { file: folder, line: 1, column: 1 }, message, hint };
}

/** Folders whose names can stand in an address; the others are told. */
function namedFolders(parent: string, names: string[], problems: Problem[]): string[] {
	return names.filter((name) => {
		if (id.safeParse(name).success) return true;
		problems.push({
			kind: 'wrong-id',
			place: { file: join(parent, name), line: 1, column: 1 },
			message: `“${name}” cannot stand in an address.`,
			hint: 'Name the folder with lower-case letters, digits and single hyphens.',
		});
		return false;
	});
}

function publicFiles(): Set<string> {
	const files = existsSync('public') ? readdirSync('public', { recursive: true }) : [];
	return new Set(files.map((file) => `/${String(file).replaceAll('\\', '/')}`));
}

function readSite(folder: string, problems: Problem[]): ContentFiles['site'] {
	const file = join(folder, 'site.yaml');
	if (!existsSync(file)) {
		problems.push({
			kind: 'missing-file',
			place: { file, line: 1, column: 1 },
			message: 'The file is missing.',
			hint: 'It says whose site this is and in which languages.',
		});
		return { schema: siteSchema, data: undefined, placeOf: () => ({ file, line: 1, column: 1 }) };
	}
	const yaml = readYaml(readText(folder, 'site.yaml'), file);
	problems.push(...yaml.problems);
	return { schema: siteSchema, ...yaml };
}

function readPhrases(folder: string, problems: Problem[]): ContentFiles['phrases'] {
	const { files } = listFolder(folder);
	const known = files.filter((name) => name.endsWith('.yaml'));
	problems.push(...strangersIn(folder, files, known, 'one file a language: es.yaml'));
	return known.map((name) => {
		const yaml = readYaml(readText(folder, name), join(folder, name));
		problems.push(...yaml.problems);
		return { schema: phrasesSchema, locale: name.replace(/\.yaml$/, ''), ...yaml };
	});
}

function readPageFolder(folder: string, id: string): PageFiles {
	const { files } = listFolder(folder);
	const known = files.filter((name) => name.endsWith('.mdx'));
	const prose = known.map((name) => ({
		...readMdx(readText(folder, name), join(folder, name)),
		locale: name.replace(/\.mdx$/, ''),
		schema: pageFrontMatter,
	}));
	const problems = [
		...strangersIn(folder, files, known, 'one file a language: es.mdx'),
		...(known.length > 0
			? []
			: [nothingIn(folder, 'This page has no text.', 'Write one file a language: es.mdx.')]),
		...prose.flatMap((one) => one.problems),
	];
	return { id, folder, prose, problems };
}

function strangersIn(folder: string, names: string[], known: string[], belongs: string): Problem[] {
	return names
		.filter((name) => !known.includes(name))
		.map((name) => strangeFile(join(folder, name), `Here belongs ${belongs}.`));
}
