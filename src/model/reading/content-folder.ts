import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { id } from '../facts/id.ts';
import { pageFrontMatterSchema } from '../site/page.ts';
import { phrasesSchema } from '../site/phrases.ts';
import type { Problem } from '../findings/problem.ts';
import { siteSchema } from '../site/site.ts';
import type { ContentFiles, PageFiles } from './files.ts';
import { listFolder, readText, strangeFile } from './folder.ts';
import { readMdx } from './mdx-file.ts';
import { readStoryFolder } from './story-folder.ts';
import { readYaml } from './yaml-file.ts';

/**
 * Reads the whole content folder, for the check and for the site. `folder` is its path as the editor
 * knows it: `content`.
 */
export function readContentFolder(folder: string): ContentFiles {
	const problems: Problem[] = [];
	const { files, folders } = listFolder(folder);
	problems.push(...strangeFilesIn(folder, files, ['site.yaml', 'README.md'], 'site.yaml'));
	problems.push(
		...strangeFilesIn(
			folder,
			folders,
			['phrases', 'pages', 'stories'],
			'phrases/, pages/ and stories/',
		),
	);
	const site = readSite(folder, problems);
	const storiesFolder = join(folder, 'stories');
	const stories = listFolder(storiesFolder);
	problems.push(...strangeFilesIn(storiesFolder, stories.files, [], 'one folder per story'));
	const pagesFolder = join(folder, 'pages');
	const pages = listFolder(pagesFolder);
	problems.push(...strangeFilesIn(pagesFolder, pages.files, [], 'one folder per page'));
	if (stories.folders.length === 0) {
		problems.push(
			missingIn(
				storiesFolder,
				'There is no story.',
				'Each story is a folder here. Create one with `npm run new -- story <id>`.',
			),
		);
	}
	if (pages.folders.length === 0) {
		problems.push(
			missingIn(
				pagesFolder,
				'There is no page about the site.',
				'Each page is a folder here: about, how-we-work, corrections, privacy, contact.',
			),
		);
	}
	return {
		folder,
		site,
		phrases: readPhrases(join(folder, 'phrases'), problems),
		stories: validFolders(storiesFolder, stories.folders, problems).map((name) =>
			readStoryFolder(join(storiesFolder, name), name),
		),
		pages: validFolders(pagesFolder, pages.folders, problems).map((name) =>
			readPageFolder(join(pagesFolder, name), name),
		),
		publicFiles: publicFiles(),
		problems,
	};
}

function missingIn(folder: string, message: string, hint: string): Problem {
	return { kind: 'missing-file', place: { file: folder, line: 1, column: 1 }, message, hint };
}

/** The folders whose names can be part of an address; the others are reported. */
function validFolders(parent: string, names: string[], problems: Problem[]): string[] {
	return names.filter((name) => {
		if (id.safeParse(name).success) return true;
		problems.push({
			kind: 'wrong-id',
			place: { file: join(parent, name), line: 1, column: 1 },
			message: `“${name}” cannot be part of an address.`,
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
			hint: 'Create it. It names the site, its publisher and its languages.',
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
	problems.push(...strangeFilesIn(folder, files, known, 'one file per language, such as es.yaml'));
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
		schema: pageFrontMatterSchema,
	}));
	const problems = [
		...strangeFilesIn(folder, files, known, 'one file per language, such as es.mdx'),
		...(known.length > 0
			? []
			: [
					missingIn(
						folder,
						'This page has no text.',
						'Write one file per language, such as es.mdx.',
					),
				]),
		...prose.flatMap((one) => one.problems),
	];
	return { id, folder, prose, problems };
}

function strangeFilesIn(
	folder: string,
	names: string[],
	expected: string[],
	description: string,
): Problem[] {
	return names
		.filter((name) => !expected.includes(name))
		.map((name) => strangeFile(join(folder, name), `This folder holds ${description}.`));
}
