import { relative } from 'node:path';
import type { Plugin } from 'vite';
import { proseProblems } from '../../model/checking/prose-problems.ts';
import { originalFrontMatter } from '../../model/front-matter.ts';
import { inWords } from '../../model/problem.ts';
import { readMdx, withoutFrontMatter } from '../../model/reading/mdx-file.ts';

/**
 * Lets a text through to the compiler only if it is data, and without its front matter, which Astro
 * would obey (`layout:` runs that file). The build has checked before; in dev, where nothing has,
 * the last good text stays and the content’s loader tells what is wrong.
 */
export function proseGuard(): Plugin {
	const lastGood = new Map<string, string>();
	let isDev = false;
	return {
		name: 'cumbre:prose-guard',
		enforce: 'pre',
		configResolved({ command }) {
			isDev = command === 'serve';
		},
		transform: {
			filter: { id: /\.mdx$/ },
			handler(source, id) {
				const mdx = readMdx(source, relative('', id));
				const prose = { ...mdx, locale: '', schema: originalFrontMatter };
				const found = [...mdx.problems, ...proseProblems(prose, { isStory: true })];
				// Behind a note nothing that follows can be front matter.
				if (found.length === 0) lastGood.set(id, `{/**/}${withoutFrontMatter(mdx.source)}`);
				else if (!isDev) this.error(found.map(inWords).join('\n'));
				return { code: lastGood.get(id) ?? '', map: null };
			},
		},
	};
}
