import { relative } from 'node:path';

/** The content folder, relative to the project: `content`, unless the variable CONTENT names another. */
export const contentFolder = relative('', process.env['CONTENT'] ?? 'content') || '.';

/** The folder inside the project that caches what the next build of a content folder can reuse. */
export const cacheOf = (content: string): string =>
	// Without “..”, the cache of a content folder outside the project still stays inside the project.
	`.cache/${content.replaceAll('..', '_')}`;
