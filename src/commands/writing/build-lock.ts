import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * Lets one build at a time use a cache, until its process ends. Where another has it, its number is
 * returned; what a process left that is no more is taken over.
 */
export function lockBuild(cache: string): { file: string; heldBy?: number } {
	const file = join(cache, 'build.pid');
	for (;;) {
		try {
			writeFileSync(file, String(process.pid), { flag: 'wx' });
			process.once('exit', () => {
				rmSync(file, { force: true });
			});
			return { file };
		} catch (error) {
			if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
		}
		const heldBy = holderOf(file);
		if (isAlive(heldBy)) return { file, heldBy };
		rmSync(file, { force: true });
	}
}

function holderOf(file: string): number {
	try {
		return Number(readFileSync(file, 'utf8'));
	} catch {
		// It ended just now.
		return 0;
	}
}

function isAlive(id: number): boolean {
	// Numbers are given again: that of a stopped build may by now be our own.
	if (!Number.isSafeInteger(id) || id < 1 || id === process.pid) return false;
	try {
		return process.kill(id, 0);
	} catch (error) {
		// That of another user cannot be asked.
		return (error as NodeJS.ErrnoException).code === 'EPERM';
	}
}
