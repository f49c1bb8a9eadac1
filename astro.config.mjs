import mdx from '@astrojs/mdx';
import { defineConfig } from 'astro/config';
import { hiddenRoutes } from './src/integration/hidden-routes.ts';
import { keptProgram } from './src/integration/kept-program.ts';
import { plainImports } from './src/integration/plain-imports.ts';

export default defineConfig({
	cacheDir: '.cache/astro',
	trailingSlash: 'always',
	build: { inlineStylesheets: 'always' },
	devToolbar: { enabled: false },
	// The renderer of @astrojs/mdx draws the prose of stories, which is never compiled.
	integrations: [mdx(), hiddenRoutes(), keptProgram()],
	vite: {
		cacheDir: '.cache/astro/vite',
		plugins: [plainImports()],
		build: { cssCodeSplit: false },
	},
});
