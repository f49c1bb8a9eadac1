import { existsSync } from 'node:fs';
import { rename, rm } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';

/** The folder that a build makes, and the two beside it that it needs on the way. */
export interface Output {
	/** The last good build, for everyone to see. */
	whole: string;
	/** The build that is being made. */
	next: string;
	/** The last good build, while the next one takes its place. */
	last: string;
}

/** `dist` is made in `.dist-next`, and goes by `.dist-last`. */
export function outputAt(folder: string): Output {
	const name = basename(folder).replace(/^\./, '');
	return {
		whole: join(folder),
		next: join(dirname(folder), `.${name}-next`),
		last: join(dirname(folder), `.${name}-last`),
	};
}

/** Clears what a stopped build left; the last good build is in its place afterwards. */
export async function putRight({ whole, next, last }: Output): Promise<void> {
	if (!existsSync(whole) && existsSync(last)) await rename(last, whole);
	await rm(last, { recursive: true, force: true });
	await rm(next, { recursive: true, force: true });
}

/** Puts the next build in the place of the last one. */
export async function swap({ whole, next, last }: Output): Promise<void> {
	const replaces = existsSync(whole);
	if (replaces) await rename(whole, last);
	try {
		await rename(next, whole);
	} catch (reason) {
		if (replaces) await rename(last, whole);
		throw reason;
	}
	await rm(last, { recursive: true, force: true });
}
