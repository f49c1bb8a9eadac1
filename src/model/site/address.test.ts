import assert from 'node:assert/strict';
import { test } from 'node:test';
import { linkTo, rebasedLink } from './address.ts';

test('a link leads up to the shared folder and down from there', () => {
	assert.equal(linkTo('/en/kim/', '/es/kim/'), '../../en/kim/');
	assert.equal(linkTo('/es/about/', '/es/'), './about/');
	assert.equal(linkTo('/es/', '/es/kim/'), '../');
	assert.equal(linkTo('/', '/es/kim/'), '../../');
});

test('a link within the page is the anchor alone, or `./`', () => {
	assert.equal(linkTo('/es/kim/#venue-moscow', '/es/kim/'), '#venue-moscow');
	assert.equal(linkTo('/es/kim/', '/es/kim/'), './');
});

test('a link may lead to a file', () => {
	assert.equal(linkTo('/feed.xml', '/es/kim/'), '../../feed.xml');
	assert.equal(linkTo('/es/kim/story.json', '/es/kim/'), './story.json');
});

test('rebases a link written for the story’s own page to the page of an edition', () => {
	const rebased = (href: string) => rebasedLink(href, '/en/talks/', '/en/talks/2024-03-01/');
	assert.equal(rebased('../about/'), '../../about/');
	assert.equal(rebased('../about/#why'), '../../about/#why');
	assert.equal(rebased('./2024-03-05/'), '../2024-03-05/');
	assert.equal(rebased('../../map.pdf'), '../../../map.pdf');
	assert.equal(rebased('#claim-held'), '#claim-held');
	assert.equal(rebased('https://post.example/'), 'https://post.example/');
});
