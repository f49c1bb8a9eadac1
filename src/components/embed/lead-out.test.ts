import assert from 'node:assert/strict';
import { test } from 'node:test';
import { leadOut } from './lead-out.ts';

test('what the figure holds is led to within it, and nothing else is', () => {
	assert.equal(
		leadOut(
			'<a class="pin" href="#venue-a" lang="en">A</a><li id="venue-a"><a href="#source-b">1</a>',
			'../../',
		),
		'<a class="pin" href="#venue-a" lang="en">A</a><li id="venue-a"><a href="../../#source-b" target="_blank">1</a>',
	);
});

test('what leads away from the site opens beside it too', () => {
	assert.equal(
		leadOut('<a href="https://ap.example/">AP</a>', '../../'),
		'<a href="https://ap.example/" target="_blank">AP</a>',
	);
});

test('the marks that a drawing uses are no links', () => {
	const use = '<use href="#mark-venue-likely"/>';
	assert.equal(leadOut(use, '../../'), use);
});
