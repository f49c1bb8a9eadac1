import { relative } from 'node:path';
import type { Plugin } from 'vite';
import { proseProblems } from '../model/checking/prose-problems.ts';
import { originalFrontMatterSchema } from '../model/facts/front-matter.ts';
import { formatFinding } from '../model/findings/problem.ts';
import { readMdx, withoutFrontMatter } from '../model/reading/mdx-file.ts';
import type { ContentChecker } from './content-checker.ts';

/**
 * Passes a text to the compiler only if it contains no code, and without its front matter, which Astro would
 * apply (`layout:` runs that file). A build has checked the content beforehand; dev shows the texts as they
 * were when all content was last valid.
 */
export function proseGuard(checker: ContentChecker): Plugin {
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
				const shown = isDev ? checker.shownText(id, source) : source;
				if (isDev && shown === '') return { code: '', map: null };
				const mdx = readMdx(shown, relative('', id));
				const prose = { ...mdx, locale: '', schema: originalFrontMatterSchema };
				const problems = [...mdx.problems, ...proseProblems(prose, { isStory: true })];
				if (problems.length > 0) this.error(problems.map(formatFinding).join('\n'));
				// After a comment, nothing can be front matter.
				return { code: `{/**/}${withoutFrontMatter(mdx.source)}`, map: null };
			},
		},
	};
}
