import type { Plugin } from 'vite';

/**
 * Removes the wrapper that Vite puts around dynamic imports: a kilobyte of code that preloads the styles and
 * dependencies of the imported module. Our dynamic imports need neither.
 */
export function plainImports(): Plugin {
	return {
		name: 'cumbre:plain-imports',
		apply: 'build',
		enforce: 'pre',
		load: {
			filter: { id: /^\0vite\/preload-helper\.js$/ },
			handler: () => 'export const __vitePreload = (load) => load();',
		},
	};
}
