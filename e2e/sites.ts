/** Where the tests find the two sites that `npm test` has built, on the one server. */
export const sites = {
	/** The stories of e2e/content/: under a path, so that every test proves that any path works. */
	fixture: {
		path: '/some/path/',
		folder: 'e2e/.dist',
		content: 'e2e/content',
		/** Where it says that it stands. */
		address: 'https://site.example/some/path/',
	},
	/** The stories of content/, which do not say where they stand. */
	real: { path: '/', folder: 'dist', content: 'content', address: '' },
	/** The fixture once more, in a language made from English and written right to left. */
	rightToLeft: {
		path: '/right-to-left/',
		folder: 'e2e/.right-to-left/dist',
		content: 'e2e/.right-to-left/content',
		address: '',
	},
} as const;
