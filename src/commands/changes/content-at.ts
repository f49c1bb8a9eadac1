import { execFileSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';

/** The commit that a word means: its whole name; undefined where there is none. */
export function commitOf(word: string): string | undefined {
	try {
		return git(['rev-parse', '--verify', '--quiet', '--end-of-options', `${word}^{commit}`])
			.toString()
			.trim();
	} catch {
		return undefined;
	}
}

/** Writes what stood in a folder, by its way from here, in a commit into another; whether there was any. */
export function writeFolderAt(commit: string, folder: string, into: string): boolean {
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
		// Before each stands a line with its hash, its kind and its size.
		const end = blobs.indexOf('\n', at);
		const size = Number(blobs.toString('latin1', at, end).split(' ')[2]);
		const file = join(into, relative(folder, name));
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
