import assert from 'node:assert/strict';
import { test } from 'node:test';
import { siteUrlOf } from './site-url.ts';

test('normalizes the URL of a site to end in a slash', () => {
	assert.equal(siteUrlOf('https://example.org'), 'https://example.org/');
	assert.equal(siteUrlOf('https://example.org/news//'), 'https://example.org/news/');
	assert.equal(siteUrlOf('http://Example.org:8080/a/'), 'http://example.org:8080/a/');
});

test('rejects anything but a plain URL', () => {
	for (const text of [
		'example.org',
		'ftp://example.org/',
		'https://',
		'https://user:secret@example.org/',
		'https://example.org/?site=1',
		'https://example.org/#news',
		'https:// example.org/',
	]) {
		assert.equal(siteUrlOf(text), undefined, text);
	}
});
