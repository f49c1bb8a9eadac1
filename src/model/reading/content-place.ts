import { relative } from 'node:path';

/** The content folder, as the editor knows it from the project's folder: `content`, unless CONTENT names another. */
export const contentFolder = relative('', process.env['CONTENT'] ?? 'content') || '.';

/** The folder, within the project's, of all that may be kept from one build of a content folder to the next. */
export const cacheOf = (content: string): string =>
	// Content beside the project would have its cache there too, among somebody’s files.
	`.cache/${content.replaceAll('..', '_')}`;
