import { relative, resolve } from 'node:path';
import { root } from './run.ts';

/** The folder of the finished site: `dist`, unless OUT_DIR names another. */
export const outputFolder = resolve(root, process.env['OUT_DIR'] ?? 'dist');

/** The same as a person is told of it. */
export const shownOutput = `${relative(root, outputFolder)}/`;
