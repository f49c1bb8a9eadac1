import type { AstroIntegration } from 'astro';

/** Shows writers every part that they may use, at /parts/ of the dev server; it is never published. */
export function partsPage(): AstroIntegration {
	return {
		name: 'parts-page',
		hooks: {
			'astro:config:setup': ({ command, injectRoute }) => {
				if (command !== 'dev') return;
				injectRoute({ pattern: '/parts/', entrypoint: './src/pages/_parts.astro' });
				injectRoute({ pattern: '/parts/story.css', entrypoint: './src/pages/_parts.css.ts' });
			},
		},
	};
}
