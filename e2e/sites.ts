/** The sites that `npm test` builds for the tests, and their paths on the test server. */
export const sites = {
	/** The stories of e2e/content/, served under a path so that every test proves that this works. */
	fixture: {
		path: '/some/path/',
		folder: 'e2e/.dist',
		content: 'e2e/.content',
		/** The URL that it is built for. */
		url: 'https://site.example/some/path/',
	},
	/** The stories of content/, built without a URL. */
	real: { path: '/', folder: 'dist', content: 'content', url: '' },
	/** The fixture again, with a language made from English and written right to left. */
	rightToLeft: {
		path: '/right-to-left/',
		folder: 'e2e/.right-to-left/dist',
		content: 'e2e/.right-to-left/content',
		url: '',
	},
} as const;
