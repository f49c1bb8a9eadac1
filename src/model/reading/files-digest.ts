import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** A hash that changes with the path or the content of any included file at or below these paths. */
export function filesDigest(
	paths: readonly string[],
	isIncluded: (file: string) => boolean = () => true,
): string {
	const hash = createHash('sha256');
	for (const path of paths) {
		for (const file of filesAt(path).filter(isIncluded)) {
			hash.update(`${file}\n`).update(readFileSync(file)).update('\n');
		}
	}
	return hash.digest('base64url');
}

function filesAt(path: string): string[] {
	if (!existsSync(path)) return [];
	if (!statSync(path).isDirectory()) return [path];
	return (
		readdirSync(path, { recursive: true, encoding: 'utf8' })
			.map((name) => join(path, name))
			// Some text editors leave a link that leads nowhere while a file is not saved.
			.filter((file) => statSync(file, { throwIfNoEntry: false })?.isFile())
			.toSorted()
	);
}
