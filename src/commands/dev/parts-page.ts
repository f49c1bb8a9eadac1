import type { AstroIntegration } from 'astro';

/** Adds /parts/ to the dev server, a page that shows the editor every part. It is never published. */
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
