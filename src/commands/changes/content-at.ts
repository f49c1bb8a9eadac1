import { execFileSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';

/** The full hash of the commit that a revision names; undefined if there is none. */
export function commitOf(revision: string): string | undefined {
	try {
		return git(['rev-parse', '--verify', '--quiet', '--end-of-options', `${revision}^{commit}`])
			.toString()
			.trim();
	} catch {
		return undefined;
	}
}

/**
 * Copies a folder, as it was at a commit, into another folder. `folder` is relative to the working directory.
 * Returns whether it had any files.
 */
export function writeFolderAt(commit: string, folder: string, target: string): boolean {
	const files = git(['ls-tree', '-r', '-z', commit, '--', folder])
		.toString()
		.split('\0')
		.flatMap((line) => {
			const [, hash, name] = /^\d+ blob (\w+)\t([\s\S]+)$/.exec(line) ?? [];
			return hash && name ? [{ hash, name }] : [];
		});
	const blobs = git(['cat-file', '--batch'], files.map(({ hash }) => `${hash}\n`).join(''));
	let at = 0;
	for (const { name } of files) {
		// A line with hash, type and size precedes each file.
		const end = blobs.indexOf('\n', at);
		const size = Number(blobs.toString('latin1', at, end).split(' ')[2]);
		const file = join(target, relative(folder, name));
		mkdirSync(dirname(file), { recursive: true });
		writeFileSync(file, blobs.subarray(end + 1, end + 1 + size));
		at = end + 1 + size + 1;
	}
	return files.length > 0;
}

function git(args: string[], input = ''): Buffer {
	return execFileSync('git', args, {
		input,
		maxBuffer: 1024 ** 3,
		stdio: ['pipe', 'pipe', 'pipe'],
	});
}
