import { createHash } from 'node:crypto';
import { readdir, readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../../', import.meta.url));

/** A word that changes with any of these files and folders of the project, tests aside. */
export async function programWord(paths: readonly string[]): Promise<string> {
	const hash = createHash('sha256');
	for (const path of paths) {
		for (const file of await filesAt(join(root, path))) hash.update(await readFile(file));
	}
	return hash.digest('hex');
}

async function filesAt(path: string): Promise<string[]> {
	if ((await stat(path)).isFile()) return [path];
	const found = await readdir(path, { recursive: true, withFileTypes: true });
	return found
		.filter((one) => one.isFile() && !one.name.endsWith('.test.ts'))
		.map((one) => join(one.parentPath, one.name))
		.toSorted();
}
