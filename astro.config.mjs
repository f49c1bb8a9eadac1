import mdx from '@astrojs/mdx';
import { defineConfig } from 'astro/config';
import { contentChecker } from './src/integration/content-checker.ts';
import { problemOverlay } from './src/commands/dev/problem-overlay.ts';
import { finishedSite } from './src/integration/finished-site.ts';
import { plainImports } from './src/integration/plain-imports.ts';
import { storyPictures } from './src/integration/story-pictures.ts';
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
	integrations: [
		mdx(),
		storyPictures(),
		partsPage(),
		problemOverlay(checker, contentFolder),
		finishedSite(),
	],
	vite: {
		cacheDir: `${cacheOf(contentFolder)}/vite`,
		plugins: [plainImports()],
		build: { cssCodeSplit: false },
	},
});
