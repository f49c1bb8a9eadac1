import { join, sep } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { AstroIntegration } from 'astro';
import { writeChartPictures } from './chart-pictures.ts';
import { beginBuild, endBuild } from './build-cache.ts';
import { finishPages } from './finish-pages.ts';
import { writeMapPictures } from './map-pictures.ts';
import { layoutCacheFolder } from './layout-cache.ts';
import { pictureCache } from './picture-cache.ts';
import { publish } from './publish/publish.ts';
import { outputAt, recoverOutput, swap, type Output } from './safe-output.ts';

/**
 * Finishes what Astro has built: makes addresses work under any path, adds a policy to every page, writes
 * the pictures and the files for hosts and search engines, and only then replaces the last build. It must
 * be the last integration.
 */
export function finishedSite(): AstroIntegration {
	let output: Output;
	let publicFolder: string;
	let cacheFolder: string;
	let site: string | undefined;

	return {
		name: 'finished-site',
		hooks: {
			'astro:config:setup': async ({ command, config, updateConfig }) => {
				exitWithParent();
				if (command !== 'build') return;
				cacheFolder = fileURLToPath(config.cacheDir);
				process.env['LAYOUT_CACHE'] = await layoutCacheFolder(cacheFolder);
				output = outputAt(fileURLToPath(config.outDir));
				publicFolder = fileURLToPath(config.publicDir);
				site = config.site;
				await recoverOutput(output);
				await beginBuild(cacheFolder);
				updateConfig({
					outDir: pathToFileURL(output.next + sep),
					vite: {
						build: {
							// The policy forbids pictures and fonts with `data:` addresses.
							assetsInlineLimit: 0,
							modulePreload: false,
						},
						experimental: {
							// Scripts load modules relative to themselves; addresses in pages are rewritten later.
							renderBuiltUrl: (_file: string, { ssr }: { ssr: boolean }) =>
								ssr ? undefined : { relative: true },
						},
					},
				});
			},
			'astro:build:done': async () => {
				const pages = await finishPages(output.next, publicFolder);
				const pictures = await pictureCache(join(cacheFolder, 'pictures'));
				await writeChartPictures(output.next, pictures);
				await writeMapPictures(output.next);
				await publish(output.next, pages, site, pictures);
				await pictures.removeUnused();
				if (process.connected !== false) await swap(output);
				await endBuild(cacheFolder);
			},
		},
	};
}

/** Exits when the command that started this process is killed. */
function exitWithParent(): void {
	if (process.connected === false) process.exit(1);
	// The dev server runs this again at each restart.
	if (process.listenerCount('disconnect') > 0) return;
	process.once('disconnect', () => process.exit(1));
	process.channel?.unref();
}
