import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { readdir, readFile, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../../', import.meta.url));

/** Made anew after so many days: a story that stands still so long is cheap to draw once more. */
const days = 30;

/**
 * The folder in which pages find what layouts of earlier builds came to: src/pages/_kept-answers.ts.
 * What another version of the program found, or nobody has found anew for long, is thrown away.
 */
export async function answersFolder(cache: string): Promise<string> {
	const all = join(cache, 'answers');
	const program = await programWord();
	if (existsSync(all)) {
		for (const name of await readdir(all)) {
			if (name !== program) await rm(join(all, name), { recursive: true, force: true });
		}
	}
	const folder = join(all, program);
	const oldest = Date.now() - days * 24 * 60 * 60 * 1000;
	for (const name of existsSync(folder) ? await readdir(folder) : []) {
		const file = join(folder, name);
		if ((await stat(file)).mtimeMs < oldest) await rm(file, { force: true });
	}
	return folder;
}

/** A word that changes with whatever decides how a story is laid out. */
async function programWord(): Promise<string> {
	const hash = createHash('sha256').update(await readFile(join(root, 'package-lock.json')));
	for (const folder of ['src/charts', 'src/data']) {
		const files = (await readdir(join(root, folder), { recursive: true })).filter((name) =>
			/(?<!\.test)\.\w+$/.test(name),
		);
		for (const file of files.toSorted()) {
			hash.update(file).update(await readFile(join(root, folder, file)));
		}
	}
	return hash.digest('hex').slice(0, 16);
}
