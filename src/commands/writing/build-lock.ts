import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * Locks a cache for one build until this process ends. Returns the lock file and, as `heldBy`, the process id
 * of another build that holds the lock. Takes over the lock of a process that no longer runs.
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
		// The other build has just ended.
		return 0;
	}
}

function isAlive(id: number): boolean {
	// Process ids are reused, so this process can have the id of a build that was killed.
	if (!Number.isSafeInteger(id) || id < 1 || id === process.pid) return false;
	try {
		return process.kill(id, 0);
	} catch (error) {
		// EPERM means that the process exists but belongs to another user.
		return (error as NodeJS.ErrnoException).code === 'EPERM';
	}
}
