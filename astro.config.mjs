import { resolve } from 'node:path';
import mdx from '@astrojs/mdx';
import { defineConfig } from 'astro/config';
import { contentChecker } from './src/integration/content-checker.ts';
import { problemOverlay } from './src/commands/dev/problem-overlay.ts';
import { finishedSite } from './src/integration/finished-site.ts';
import { plainImports } from './src/integration/plain-imports.ts';
import { cacheOf, contentFolder } from './src/model/reading/content-place.ts';
import { partsPage } from './src/commands/dev/parts-page.ts';

const { SITE_URL, OUT_DIR = 'dist' } = process.env;

const checker = contentChecker(contentFolder);

export default defineConfig({
	...(SITE_URL && { site: SITE_URL }),
	outDir: OUT_DIR,
	// Everything that the next build can reuse.
	cacheDir: cacheOf(contentFolder),
	trailingSlash: 'always',
	build: { inlineStylesheets: 'always' },
	// A build reuses the pages whose keys (src/pages/_content.ts) have not changed.
	experimental: { incrementalBuild: true },
	devToolbar: { enabled: false },
	integrations: [mdx(), partsPage(), problemOverlay(checker, contentFolder), finishedSite()],
	vite: {
		cacheDir: `${cacheOf(contentFolder)}/vite`,
		// Pictures are imported from the content folder, which CONTENT may move. An alias for that folder would
		// not do: if its name is `.content`, Vite’s dev server looks in `content`.
		resolve: { alias: { '@stories': resolve(contentFolder, 'stories') } },
		plugins: [plainImports()],
		build: { cssCodeSplit: false },
	},
});
