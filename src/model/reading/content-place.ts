import { relative } from 'node:path';

/** The content folder, as the editor knows it from the project's folder: `content`, unless CONTENT names another. */
export const contentFolder = relative('', process.env['CONTENT'] ?? 'content') || '.';
