import type { AstroIntegration } from 'astro';
import { imageFormats } from '../model/facts/picture.ts';
import { picturesPath } from '../model/site/address.ts';

/**
 * Adds the routes whose files Astro does not find by itself, because a name in `src/pages/` that begins with `_`
 * makes no route: /parts/, which shows the editor every part and is in no list of published pages, and the
 * pictures of stories.
 */
export function hiddenRoutes(): AstroIntegration {
	return {
		name: 'hidden-routes',
		hooks: {
			'astro:config:setup': ({ injectRoute }) => {
				injectRoute({ pattern: '/parts/', entrypoint: './src/pages/_parts.astro' });
				injectRoute({ pattern: '/parts/story.css', entrypoint: './src/pages/_parts.css.ts' });
				// Only where the ending is fixed does Astro expect no slash after it.
				for (const format of imageFormats) {
					injectRoute({
						pattern: `${picturesPath}[story]/[name].${format}`,
						entrypoint: './src/pages/_sized-picture.ts',
					});
				}
			},
		},
	};
}
