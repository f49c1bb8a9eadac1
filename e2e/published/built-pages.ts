import { readdirSync, readFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { sites } from '../sites.ts';

/** A page as it was built. */
export interface BuiltPage {
	/** Its path in the folder: `en/about/index.html`. */
	file: string;
	/** Its path in the address: `en/about/`. */
	address: string;
	html: string;
}

/** The folder in which a site was built. */
export const folderOf = (site: keyof typeof sites): string =>
	fileURLToPath(new URL(`../../${sites[site].folder}`, import.meta.url));

/** The paths of the files of a built site that have this ending. */
export const filesOf = (site: keyof typeof sites, ending: string): string[] =>
	readdirSync(folderOf(site), { recursive: true, encoding: 'utf8' })
		.map((file) => file.replaceAll(sep, '/'))
		.filter((file) => file.endsWith(ending))
		.toSorted();

/** The text of a file of a built site. */
export const textOf = (site: keyof typeof sites, file: string): string =>
	readFileSync(join(folderOf(site), file), 'utf8');

/** All pages of a built site. */
export const pagesOf = (site: keyof typeof sites): BuiltPage[] =>
	filesOf(site, '.html').map((file) => ({
		file,
		address: file.replace(/index\.html$/, ''),
		html: textOf(site, file),
	}));
