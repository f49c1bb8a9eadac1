import assert from 'node:assert/strict';
import { test } from 'node:test';
import { publicationPattern, splitAtPublications, italicizePublications } from './publications.ts';

type Stakeholders = Parameters<typeof publicationPattern>[0]['stakeholders'];

const stakeholders = [
	{ id: 'courier', type: 'publication', name: { en: 'The Courier', es: 'The Courier' } },
	{ id: 'north', type: 'state', name: { en: 'North' } },
] as unknown as Stakeholders;
const names = publicationPattern({ stakeholders });

test('sets the name of a publication in italics throughout the prose', () => {
	assert.equal(
		italicizePublications('<p>So <b>The Courier</b> and North, not The Couriers.</p>', names),
		'<p>So <b><i>The Courier</i></b> and North, not The Couriers.</p>',
	);
});

test('leaves links, figures and text in italics as they are', () => {
	for (const html of [
		'<i><a href="#stakeholder-courier">The Courier</a></i>',
		'<em>The Courier</em>',
		'<figure><b>The Courier</b></figure>',
		'<a href="#x" title="The Courier">it</a>',
	]) {
		assert.equal(italicizePublications(html, names), html);
	}
});

test('does nothing in a story without publications', () => {
	assert.equal(publicationPattern({ stakeholders: stakeholders.slice(1) }), undefined);
	assert.deepEqual(splitAtPublications('The Courier', undefined), ['The Courier']);
});
