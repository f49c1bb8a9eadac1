import { relative, resolve } from 'node:path';
import { root } from './run.ts';

/** The absolute path of the finished site: `dist`, or the folder in the OUT_DIR variable. */
export const outputFolder = resolve(root, process.env['OUT_DIR'] ?? 'dist');

/** The output folder as messages show it, relative to the project: `dist/`. */
export const outputFolderForMessages = `${relative(root, outputFolder)}/`;
