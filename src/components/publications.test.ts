import assert from 'node:assert/strict';
import { test } from 'node:test';
import { publicationPattern, splitAtPublications, italicizePublications } from './publications.ts';

type Stakeholders = Parameters<typeof publicationPattern>[0]['stakeholders'];

const stakeholders = [
	{ id: 'courier', type: 'publication', name: { en: 'The Courier', es: 'The Courier' } },
	{ id: 'north', type: 'state', name: { en: 'North' } },
] as unknown as Stakeholders;
const pattern = publicationPattern({ stakeholders });

test('the name of a publication is set in italics throughout the prose', () => {
	assert.equal(
		italicizePublications('<p>So <b>The Courier</b> and North, not The Couriers.</p>', pattern),
		'<p>So <b><i>The Courier</i></b> and North, not The Couriers.</p>',
	);
});

test('a publication whose name begins with that of another is set in italics whole', () => {
	const names = ['Kyodo', 'Kyodo News'].map((en) => ({ type: 'publication', name: { en } }));
	const both = publicationPattern({ stakeholders: names as unknown as Stakeholders });
	assert.equal(italicizePublications('<p>Kyodo News</p>', both), '<p><i>Kyodo News</i></p>');
});

test('links, figures and text in italics are left unchanged', () => {
	for (const html of [
		'<i><a href="#stakeholder-courier">The Courier</a></i>',
		'<em>The Courier</em>',
		'<figure><b>The Courier</b></figure>',
		'<a href="#x" title="The Courier">it</a>',
	]) {
		assert.equal(italicizePublications(html, pattern), html);
	}
});

test('a story without publications has no pattern, and its text is not split', () => {
	assert.equal(publicationPattern({ stakeholders: stakeholders.slice(1) }), undefined);
	assert.deepEqual(splitAtPublications('The Courier', undefined), ['The Courier']);
});
