import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** One word that changes with any of these files, or with any file of these folders. */
export function filesDigest(
	paths: readonly string[],
	isMeant: (file: string) => boolean = () => true,
): string {
	const hash = createHash('sha256');
	for (const path of paths) {
		for (const file of filesAt(path).filter(isMeant)) {
			hash.update(`${file}\n`).update(readFileSync(file)).update('\n');
		}
	}
	return hash.digest('base64url');
}

function filesAt(path: string): string[] {
	if (!existsSync(path)) return [];
	if (!statSync(path).isDirectory()) return [path];
	return readdirSync(path, { recursive: true, encoding: 'utf8' })
		.map((name) => join(path, name))
		.filter((file) => statSync(file).isFile())
		.toSorted();
}
