import assert from 'node:assert/strict';
import { test } from 'node:test';
import { shortScopes, withShortScopes } from './short-scopes.ts';

const style = 'p[data-astro-cid-zzzz]{a:b}li[data-astro-cid-aaaa] p[data-astro-cid-zzzz]{c:d}';

test('a scope gets the same short name in style and page, whatever the order of scopes in the style', () => {
	const short = shortScopes(style);
	assert.equal(withShortScopes(style, short), 'p[data-1]{a:b}li[data-0] p[data-1]{c:d}');
	assert.equal(withShortScopes('<p data-astro-cid-zzzz>', short), '<p data-1>');
});

test('a scope that no style uses stays as it is', () => {
	assert.equal(
		withShortScopes('<p data-astro-cid-bbbb>', shortScopes(style)),
		'<p data-astro-cid-bbbb>',
	);
});
