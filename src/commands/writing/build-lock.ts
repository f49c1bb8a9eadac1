import { linkSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** A lock on a folder, or the process that has it. */
interface Lock {
	file: string;
	/** The id of another process that holds the lock. */
	heldBy?: number;
	/** Gives the lock back before this process ends. */
	release: () => void;
}

/** Locks a folder for one build until this process ends. Takes over the lock of a process that no longer runs. */
export function lockBuild(folder: string): Lock {
	const file = join(folder, 'build.pid');
	const release = () => rmSync(file, { force: true });
	for (;;) {
		try {
			createWhole(file, String(process.pid));
			process.once('exit', release);
			return {
				file,
				release: () => {
					process.off('exit', release);
					release();
				},
			};
		} catch (error) {
			if (codeOf(error) !== 'EEXIST') throw error;
		}
		const heldBy = holderOf(file);
		// Without a holder, the other build has just ended.
		if (heldBy === undefined) continue;
		if (isAlive(heldBy)) return { file, heldBy, release: () => undefined };
		removeLockOf(heldBy, file);
	}
}

/**
 * Creates a file that nobody sees before its text is in it: another build would take an empty lock for one that
 * a stopped build has left. Throws if the file exists.
 */
function createWhole(file: string, text: string): void {
	const unfinished = `${file}.${process.pid}`;
	writeFileSync(unfinished, text);
	try {
		linkSync(unfinished, file);
	} catch (error) {
		if (codeOf(error) === 'EEXIST') throw error;
		// The disk has no links.
		writeFileSync(file, text, { flag: 'wx' });
	} finally {
		rmSync(unfinished, { force: true });
	}
}

/** The process that holds a lock; undefined if there is no lock. */
function holderOf(file: string): number | undefined {
	try {
		return Number(readFileSync(file, 'utf8'));
	} catch (error) {
		if (codeOf(error) !== 'ENOENT') throw error;
		return undefined;
	}
}

/** Removes the lock of a process that no longer runs, unless another build has just taken it over. */
function removeLockOf(id: number, file: string): void {
	const removed = `${file}.${process.pid}`;
	try {
		renameSync(file, removed);
		if (holderOf(removed) !== id) linkSync(removed, file);
	} catch (error) {
		// Another build was faster.
		if (!['ENOENT', 'EEXIST'].includes(codeOf(error) ?? '')) throw error;
	} finally {
		rmSync(removed, { force: true });
	}
}

function isAlive(id: number): boolean {
	// Process ids are reused, so this process can have the id of a build that was killed.
	if (!Number.isSafeInteger(id) || id < 1 || id === process.pid) return false;
	try {
		return process.kill(id, 0);
	} catch (error) {
		// EPERM means that the process exists but belongs to another user.
		return codeOf(error) === 'EPERM';
	}
}

const codeOf = (error: unknown): string | undefined => (error as NodeJS.ErrnoException).code;
