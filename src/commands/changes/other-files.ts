import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The files of a content folder that are no text of a story, and differ between two states of it, with what became of each. */
export function otherFiles(before: string, after: string): string[] {
	const [old, fresh] = [before, after].map((folder) => new Set(filesIn(folder)));
	const names = new Set([...(old ?? []), ...(fresh ?? [])]);
	return [...names].sort().flatMap((name) => {
		if (!old?.has(name)) return [`${name} is new.`];
		if (!fresh?.has(name)) return [`${name} is gone.`];
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
