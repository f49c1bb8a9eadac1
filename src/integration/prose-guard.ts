import { relative } from 'node:path';
import type { Plugin } from 'vite';
import { proseProblems } from '../model/checking/prose-problems.ts';
import { originalFrontMatter } from '../model/front-matter.ts';
import { inWords } from '../model/problem.ts';
import { readMdx, withoutFrontMatter } from '../model/reading/mdx-file.ts';
import type { ContentWatch } from './content-watch.ts';

/**
 * Lets a text through to the compiler only if it is data, and without its front matter, which Astro
 * would obey (`layout:` runs that file). The build has checked before; in dev the texts are shown as
 * they were when all of the content was right.
 */
export function proseGuard(watch: ContentWatch): Plugin {
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
				const shown = isDev ? watch.shownText(id, source) : source;
				if (isDev && shown === '') return { code: '', map: null };
				const mdx = readMdx(shown, relative('', id));
				const prose = { ...mdx, locale: '', schema: originalFrontMatter };
				const found = [...mdx.problems, ...proseProblems(prose, { isStory: true })];
				if (found.length > 0) this.error(found.map(inWords).join('\n'));
				// Behind a note nothing that follows can be front matter.
				return { code: `{/**/}${withoutFrontMatter(mdx.source)}`, map: null };
			},
		},
	};
}
