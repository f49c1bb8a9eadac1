import { resolve, sep } from 'node:path';
import type { AstroIntegration } from 'astro';
import type { ViteDevServer } from 'vite';
import { asText } from '../check/as-text.ts';
import type { ContentChecker } from '../../integration/content-checker.ts';
import { messages, shownProblem } from './problem-message.ts';
import { problemPage } from './problem-page.ts';

/** Milliseconds until Astro has stored the content that it has read. */
const storeDelay = 1200;

/** Milliseconds to wait for the end of a write: some text editors empty a file first. */
const writeDelay = 80;

/**
 * Reports the problems in the content in the terminal and over the page until they are fixed. The browser
 * gets them through the dev server’s socket, because errors of a loader only reach the terminal.
 */
export function problemOverlay(checker: ContentChecker, folder: string): AstroIntegration {
	return {
		name: 'problem-overlay',
		hooks: {
			'astro:config:setup': ({ command, injectScript }) => {
				if (command === 'dev')
					injectScript('page', `import '/src/commands/dev/overlay-element.ts';`);
			},
			'astro:server:setup': ({ server, logger }) => {
				let isSiteShown = checker.hasBeenValid();
				let reported = '';
				const report = () => {
					const problems = checker.problems();
					const text = problems.map((problem) => asText(problem)).join('\n\n');
					if (text === reported) return;
					reported = text;
					if (text) logger.error(`${problemCount(problems.length)} in the content:\n\n${text}\n`);
					else logger.info('All problems in the content are fixed.');
				};
				const recheck = () => {
					const wasValid = checker.problems().length === 0;
					try {
						checker.refresh();
					} catch (error) {
						// Some text editors delete a file before they rewrite it. The next event checks it.
						if ((error as NodeJS.ErrnoException).code === 'ENOENT') return;
						throw error;
					}
					report();
					server.ws.send(messages.problems, checker.problems().map(shownProblem));
					if (checker.problems().length > 0 || (wasValid && isSiteShown)) return;
					setTimeout(() => {
						isSiteShown = true;
						reloadPages(server);
					}, storeDelay);
				};
				let pending: NodeJS.Timeout | undefined;
				report();
				const prefix = resolve(folder) + sep;
				server.watcher.add(resolve(folder));
				server.watcher.on('all', (_, path) => {
					if (!path.startsWith(prefix)) return;
					clearTimeout(pending);
					pending = setTimeout(recheck, writeDelay);
				});
				server.ws.on(messages.ask, (_, client) => {
					client.send(messages.problems, checker.problems().map(shownProblem));
				});
				server.middlewares.use((request, response, next) => {
					// Vite’s own modules have these paths; the problem page needs them.
					if (isSiteShown || /^\/(@|node_modules\/)/.test(request.url ?? '')) return next();
					if (!request.headers.accept?.includes('text/html')) {
						response.statusCode = 503;
						response.end();
						return;
					}
					response.setHeader('Content-Type', 'text/html; charset=utf-8');
					response.end(problemPage(checker.problems().map(shownProblem)));
				});
			},
		},
	};
}

/** Discards the compiled prose, which may come from the last valid version, and reloads every page. */
function reloadPages(server: ViteDevServer): void {
	for (const { moduleGraph } of Object.values(server.environments)) {
		for (const [file, modules] of moduleGraph.fileToModulesMap) {
			if (!file.endsWith('.mdx')) continue;
			for (const module of modules) moduleGraph.invalidateModule(module);
		}
	}
	server.ws.send({ type: 'full-reload', path: '*' });
}

function problemCount(count: number): string {
	return count === 1 ? 'One problem' : `${count} problems`;
}
