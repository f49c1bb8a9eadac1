import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * One sentence for each file that differs between two versions of a content folder. Covers settings, phrases,
 * pages and pictures; `siteChanges` covers the stories.
 */
export function otherFiles(before: string, after: string): string[] {
	const [old, current] = [before, after].map((folder) => new Set(filesIn(folder)));
	const names = new Set([...(old ?? []), ...(current ?? [])]);
	return [...names].sort().flatMap((name) => {
		if (!old?.has(name)) return [`${name} is new.`];
		if (!current?.has(name)) return [`${name} was removed.`];
		const isSame = readFileSync(join(before, name)).equals(readFileSync(join(after, name)));
		return isSame ? [] : [`${name} has changed.`];
	});
}

function filesIn(folder: string): string[] {
	if (!existsSync(folder)) return [];
	return readdirSync(folder, { recursive: true, encoding: 'utf8' })
		.map((name) => name.replaceAll('\\', '/'))
		.filter((name) =>
			/^(site\.yaml|(phrases|pages)\/.*\.(yaml|mdx)|stories\/[^/]+\/images\/.+\.\w+)$/.test(name),
		);
}
