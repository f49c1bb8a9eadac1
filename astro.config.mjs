import { resolve } from 'node:path';
import mdx from '@astrojs/mdx';
import { satteri } from '@astrojs/markdown-satteri';
import { defineConfig } from 'astro/config';
import { contentWatch } from './src/integration/content-watch.ts';
import { problemOverlay } from './src/commands/dev/problem-overlay.ts';
import { finishedSite } from './src/integration/finished-site.ts';
import { plainImports } from './src/integration/plain-imports.ts';
import { proseGuard } from './src/integration/prose-guard.ts';
import { prosePlugin } from './src/integration/prose-plugin.ts';
import { cacheOf, contentFolder } from './src/model/reading/content-place.ts';
import { partsPage } from './src/commands/dev/parts-page.ts';
import { mdxFeatures } from './src/model/reading/mdx-file.ts';

const { SITE_URL, OUT_DIR = 'dist' } = process.env;

const watch = contentWatch(contentFolder);

export default defineConfig({
	...(SITE_URL && { site: SITE_URL }),
	outDir: OUT_DIR,
	// All that may be kept from one build to the next.
	cacheDir: cacheOf(contentFolder),
	trailingSlash: 'always',
	build: { inlineStylesheets: 'always' },
	// Pages whose keys (src/pages/_content.ts) stay are those of the last build.
	experimental: { incrementalBuild: true },
	devToolbar: { enabled: false },
	markdown: {
		syntaxHighlight: false,
		processor: satteri({ features: mdxFeatures, mdastPlugins: [prosePlugin] }),
	},
	integrations: [mdx(), partsPage(), problemOverlay(watch, contentFolder), finishedSite()],
	vite: {
		cacheDir: `${cacheOf(contentFolder)}/vite`,
		// Pictures are imported from wherever the content is.
		resolve: { alias: { '@content': resolve(contentFolder) } },
		plugins: [proseGuard(watch), plainImports()],
		build: { cssCodeSplit: false },
	},
});
