import { existsSync } from 'node:fs';
import { mkdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

const mark = 'building';

/**
 * Marks that a build is running. If the last one was stopped, its cached pages may be newer than the list
 * of what they were made from, which Astro writes last. That list is then removed, so that nothing is reused.
 */
export async function beginBuild(cache: string): Promise<void> {
	if (existsSync(join(cache, mark))) {
		await rm(join(cache, 'incremental-build.json'), { force: true });
	}
	await mkdir(cache, { recursive: true });
	await writeFile(join(cache, mark), '');
}

/** Marks that a build has finished. */
export async function endBuild(cache: string): Promise<void> {
	await rm(join(cache, mark), { force: true });
}
