import { existsSync } from 'node:fs';
import { mkdir, readdir, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { filesDigest } from '../model/reading/files-digest.ts';

/** What decides how a story is laid out. */
const drawers = ['package-lock.json', 'src/charts', 'src/data', 'src/model'];

/** Made anew after so many days: a story that stands still so long is cheap to draw once more. */
const days = 30;

/**
 * The folder in which pages find what layouts of earlier builds came to: src/pages/_kept-answers.ts.
 * What another version of the program found, or nobody has found anew for long, is thrown away.
 */
export async function answersFolder(cache: string): Promise<string> {
	const all = join(cache, 'answers');
	const program = filesDigest(drawers, (file) => !file.endsWith('.test.ts'));
	if (existsSync(all)) {
		for (const name of await readdir(all)) {
			if (name !== program) await rm(join(all, name), { recursive: true, force: true });
		}
	}
	const folder = join(all, program);
	await mkdir(folder, { recursive: true });
	const oldest = Date.now() - days * 24 * 60 * 60 * 1000;
	for (const name of await readdir(folder)) {
		const file = join(folder, name);
		if ((await stat(file)).mtimeMs < oldest) await rm(file, { force: true });
	}
	return folder;
}
