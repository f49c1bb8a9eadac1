import assert from 'node:assert/strict';
import { test } from 'node:test';
import { publicationsIn, splitAtPublications, withPublications } from './publications.ts';

type Stakeholders = Parameters<typeof publicationsIn>[0]['stakeholders'];

const stakeholders = [
	{ id: 'courier', type: 'publication', name: { en: 'The Courier', es: 'The Courier' } },
	{ id: 'north', type: 'state', name: { en: 'North' } },
] as unknown as Stakeholders;
const names = publicationsIn({ stakeholders });

test('the name of a publication stands in italics wherever the prose has it', () => {
	assert.equal(
		withPublications('<p>So <b>The Courier</b> and North, not The Couriers.</p>', names),
		'<p>So <b><i>The Courier</i></b> and North, not The Couriers.</p>',
	);
});

test('what is a link, in italics already or a figure stays as it is', () => {
	for (const html of [
		'<i><a href="#stakeholder-courier">The Courier</a></i>',
		'<em>The Courier</em>',
		'<figure><b>The Courier</b></figure>',
		'<a href="#x" title="The Courier">it</a>',
	]) {
		assert.equal(withPublications(html, names), html);
	}
});

test('a story without publications is left alone', () => {
	assert.equal(publicationsIn({ stakeholders: stakeholders.slice(1) }), undefined);
	assert.deepEqual(splitAtPublications('The Courier', undefined), ['The Courier']);
});
