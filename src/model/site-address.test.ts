import assert from 'node:assert/strict';
import { test } from 'node:test';
import { siteAddressOf } from './site-address.ts';

test('the address of a site ends in a slash', () => {
	assert.equal(siteAddressOf('https://example.org'), 'https://example.org/');
	assert.equal(siteAddressOf('https://example.org/news//'), 'https://example.org/news/');
	assert.equal(siteAddressOf('http://Example.org:8080/a/'), 'http://example.org:8080/a/');
});

test('a site cannot stand at what is no plain web address', () => {
	for (const text of [
		'example.org',
		'ftp://example.org/',
		'https://',
		'https://user:secret@example.org/',
		'https://example.org/?site=1',
		'https://example.org/#news',
		'https:// example.org/',
	]) {
		assert.equal(siteAddressOf(text), undefined, text);
	}
});
