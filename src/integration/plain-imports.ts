import type { Plugin } from 'vite';

/**
 * Lets an element import its heavy part plainly. Vite wraps such an import in a kilobyte of program that
 * loads the part's styles and parts ahead; ours have none.
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
