import { existsSync } from 'node:fs';
import { rename, rm } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';

/** The output folder of a build, and the two temporary folders beside it. */
export interface Output {
	/** The last finished build, which is served. */
	current: string;
	/** The build in progress. */
	next: string;
	/** The last finished build, while the next one replaces it. */
	last: string;
}

/**
 * The folders for an output folder: `dist` is built in `.dist-next`, and moved to `.dist-last` while the next
 * build replaces it.
 */
export function outputAt(folder: string): Output {
	const name = basename(folder).replace(/^\./, '');
	return {
		current: join(folder),
		next: join(dirname(folder), `.${name}-next`),
		last: join(dirname(folder), `.${name}-last`),
	};
}

/** Cleans up after a stopped build, and restores the last finished build if it was being replaced. */
export async function recoverOutput({ current, next, last }: Output): Promise<void> {
	if (!existsSync(current) && existsSync(last)) await rename(last, current);
	await rm(last, { recursive: true, force: true });
	await rm(next, { recursive: true, force: true });
}

/** Replaces the last build with the next one. */
export async function swap({ current, next, last }: Output): Promise<void> {
	const hasCurrent = existsSync(current);
	if (hasCurrent) await rename(current, last);
	try {
		await rename(next, current);
	} catch (error) {
		if (hasCurrent) await rename(last, current);
		throw error;
	}
	await rm(last, { recursive: true, force: true });
}
