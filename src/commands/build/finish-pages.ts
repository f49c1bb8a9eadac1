import { existsSync } from 'node:fs';
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join, sep } from 'node:path';
import { AstroError } from 'astro/errors';
import { refusedIn, withPolicy } from './policy.ts';
import { absoluteUnder, moveInPage, moveInStyle, relativeFrom } from './relative-addresses.ts';
import { partStyle } from './site-style.ts';

interface Surroundings {
	/** What stands here is served as it is. */
	publicFolder: string;
	/** The path under which the site will stand, as far as that is known. */
	path: string;
}

/** Gives every page and style sheet of a built folder its addresses, and every page its policy. */
export async function finishPages(folder: string, around: Surroundings): Promise<void> {
	const refused: string[] = [];
	const names = (await readdir(folder, { recursive: true }))
		.filter((file) => /\.(html|css)$/.test(file) && !existsSync(join(around.publicFolder, file)))
		.map((file) => file.replaceAll(sep, '/'));
	const withStyle = await partStyle(
		folder,
		names.filter((name) => name.endsWith('.html')),
	);
	for (const name of names) {
		const text = await readFile(join(folder, name), 'utf8');
		const move = name === '404.html' ? absoluteUnder(around.path) : relativeFrom(name);
		if (name.endsWith('.css')) {
			await writeFile(join(folder, name), moveInStyle(text, move));
		} else {
			refused.push(...refusedIn(text).map((what) => `${name}: ${what}`));
			await writeFile(join(folder, name), withPolicy(moveInPage(withStyle(text), move)));
		}
	}
	if (refused.length > 0) {
		throw new AstroError(
			`The policy of these pages forbids what they hold:\n${refused.toSorted().join('\n')}`,
			'Mend the component that draws each of them.',
		);
	}
}
