import { resolve, sep } from 'node:path';
import type { AstroIntegration } from 'astro';
import type { ViteDevServer } from 'vite';
import { asText } from '../check/as-text.ts';
import type { ContentWatch } from '../../integration/content-watch.ts';
import { messages, shownProblem } from './problem-message.ts';
import { problemPage } from './problem-page.ts';

/** Milliseconds in which Astro has kept what it has read. */
const settled = 1200;

/** Milliseconds in which a file is written: some editors empty it first. */
const written = 80;

/**
 * Tells every mistake in the content in the terminal and over the page, as long as it stands. A loader’s
 * own complaints reach the terminal only: the browser hears by the dev server’s socket.
 */
export function problemOverlay(watch: ContentWatch, folder: string): AstroIntegration {
	return {
		name: 'problem-overlay',
		hooks: {
			'astro:config:setup': ({ command, injectScript }) => {
				if (command === 'dev')
					injectScript('page', `import '/src/commands/dev/overlay-element.ts';`);
			},
			'astro:server:setup': ({ server, logger }) => {
				let isShown = watch.hasBeenRight();
				let told = '';
				const tell = () => {
					const problems = watch.problems();
					const words = problems.map((problem) => asText(problem)).join('\n\n');
					if (words === told) return;
					told = words;
					if (words) logger.error(`${counted(problems.length)} in the content:\n\n${words}\n`);
					else logger.info('The content is right again.');
				};
				const look = () => {
					const wasRight = watch.problems().length === 0;
					try {
						watch.refresh();
					} catch (error) {
						// Some editors take a file away before they write it anew: the next change tells.
						if ((error as NodeJS.ErrnoException).code === 'ENOENT') return;
						throw error;
					}
					tell();
					server.ws.send(messages.problems, watch.problems().map(shownProblem));
					if (watch.problems().length > 0 || (wasRight && isShown)) return;
					setTimeout(() => {
						isShown = true;
						showAnew(server);
					}, settled);
				};
				let waiting: NodeJS.Timeout | undefined;
				tell();
				const within = resolve(folder) + sep;
				server.watcher.add(resolve(folder));
				server.watcher.on('all', (_, path) => {
					if (!path.startsWith(within)) return;
					clearTimeout(waiting);
					waiting = setTimeout(look, written);
				});
				server.ws.on(messages.ask, (_, client) => {
					client.send(messages.problems, watch.problems().map(shownProblem));
				});
				server.middlewares.use((request, response, next) => {
					// What Vite brings for itself begins so.
					if (isShown || /^\/(@|node_modules\/)/.test(request.url ?? '')) return next();
					if (!request.headers.accept?.includes('text/html')) {
						response.statusCode = 503;
						response.end();
						return;
					}
					response.setHeader('Content-Type', 'text/html; charset=utf-8');
					response.end(problemPage(watch.problems().map(shownProblem)));
				});
			},
		},
	};
}

/** The texts that stood in for broken ones are not to be shown any longer. */
function showAnew(server: ViteDevServer): void {
	for (const { moduleGraph } of Object.values(server.environments)) {
		for (const [file, modules] of moduleGraph.fileToModulesMap) {
			if (!file.endsWith('.mdx')) continue;
			for (const module of modules) moduleGraph.invalidateModule(module);
		}
	}
	server.ws.send({ type: 'full-reload', path: '*' });
}

function counted(count: number): string {
	return count === 1 ? 'One problem' : `${count} problems`;
}
