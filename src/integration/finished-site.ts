import { join, sep } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { AstroIntegration } from 'astro';
import { writeChartPictures } from './chart-pictures.ts';
import { beginBuild, endBuild } from './build-cache.ts';
import { finishPages } from './finish-pages.ts';
import { writeMapPictures } from './map-pictures.ts';
import { answersFolder } from './kept-answers.ts';
import { keptPictures } from './kept-pictures.ts';
import { publish } from './publish/publish.ts';
import { outputAt, putRight, swap, type Output } from './safe-output.ts';

/**
 * Finishes what Astro has built: addresses that work under any path, a policy in every page, what hosts
 * and search engines want beside them, and only then the place of the last build. It must be the last
 * integration.
 */
export function finishedSite(): AstroIntegration {
	let output: Output;
	let publicFolder: string;
	let cache: string;
	let site: string | undefined;

	return {
		name: 'finished-site',
		hooks: {
			'astro:config:setup': async ({ command, config, updateConfig }) => {
				endWithParent();
				if (command !== 'build') return;
				process.env['KEPT_ANSWERS'] = await answersFolder(fileURLToPath(config.cacheDir));
				output = outputAt(fileURLToPath(config.outDir));
				publicFolder = fileURLToPath(config.publicDir);
				cache = fileURLToPath(config.cacheDir);
				site = config.site;
				await putRight(output);
				await beginBuild(fileURLToPath(config.cacheDir));
				updateConfig({
					outDir: pathToFileURL(output.next + sep),
					vite: {
						build: {
							// The policy allows no `data:` pictures and fonts.
							assetsInlineLimit: 0,
							modulePreload: false,
						},
						experimental: {
							// Scripts find their parts from where they stand; pages are seen to at the end.
							renderBuiltUrl: (_file: string, { ssr }: { ssr: boolean }) =>
								ssr ? undefined : { relative: true },
						},
					},
				});
			},
			'astro:build:done': async () => {
				const pages = await finishPages(output.next, publicFolder);
				const kept = await keptPictures(join(cache, 'pictures'));
				await writeChartPictures(output.next, kept);
				await writeMapPictures(output.next);
				await publish(output.next, pages, site, kept);
				await kept.forget();
				if (process.connected !== false) await swap(output);
				await endBuild(cache);
			},
		},
	};
}

/** Ends this process when the command that started it is killed. */
function endWithParent(): void {
	if (process.connected === false) process.exit(1);
	// The dev server comes by here at each restart.
	if (process.listenerCount('disconnect') > 0) return;
	process.once('disconnect', () => process.exit(1));
	process.channel?.unref();
}
