import assert from 'node:assert/strict';
import { test } from 'node:test';
import { retargetLinks } from './retarget-links.ts';

test('links to items in the figure are kept, and links to other items lead to the story’s page', () => {
	assert.equal(
		retargetLinks(
			'<a class="pin" href="#venue-a" lang="en">A</a><li id="venue-a"><a href="#source-b">1</a>',
			'../../',
		),
		'<a class="pin" href="#venue-a" lang="en">A</a><li id="venue-a"><a href="../../#source-b" target="_blank">1</a>',
	);
});

test('external links open in a new tab too', () => {
	assert.equal(
		retargetLinks('<a href="https://ap.example/">AP</a>', '../../'),
		'<a href="https://ap.example/" target="_blank">AP</a>',
	);
});

test('references from a drawing to its marks are not links', () => {
	const use = '<use href="#_mark-venue-likely"/>';
	assert.equal(retargetLinks(use, '../../'), use);
});
