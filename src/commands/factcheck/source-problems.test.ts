import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readFactSheet } from './fact-sheet.ts';
import { said, smallStory } from './testing/small-story.ts';
import { sourceProblems } from './source-problems.ts';

const sheet = { paper: { url: 'https://paper.example/meet', title: 'They meet' } };

const saidOf = (...changes: Parameters<typeof smallStory>) =>
	said(sourceProblems(smallStory(...changes).files, sheet));

test('a title and an address that the fact sheet has are not spoken of', () => {
	assert.deepEqual(saidOf(), []);
});

test('a title that was not seen on the page is told, with the one that was', () => {
	assert.deepEqual(saidOf(['sources.yaml', 'They meet', 'They met']), [
		'sources.yaml:3:10  “They met” was not seen as the title of this page. The fact sheet saw “They meet”.',
	]);
});

test('a page whose title nobody saw gets a subject instead', () => {
	const [first = ''] = said(
		sourceProblems(smallStory().files, { paper: { url: 'https://paper.example/meet' } }),
	);
	assert.match(first, /^sources\.yaml:3:10 {2}“They meet” was not seen .* under `subject`/);
});

test('an archive’s address is not the page’s', () => {
	const [first = '', ...others] = saidOf([
		'sources.yaml',
		'https://paper.example/meet',
		'https://web.archive.org/web/2023/https://paper.example/meet',
	]);
	assert.match(
		first,
		/^sources\.yaml:7:8 {2}The fact sheet has no page with the address https:\/\/web/,
	);
	assert.equal(others.length, 1, 'its title is not known either');
});

test('an address in the prose is looked up too', () => {
	assert.deepEqual(
		saidOf(['en.mdx', 'the port</Venue>.', 'the port</Venue> [as](https://blog.example/).']),
		[
			'en.mdx:11:47  The fact sheet has no page with the address https://blog.example/. Known: https://paper.example/meet.',
		],
	);
});

test('the list that is kept has titles and addresses', () => {
	assert.equal(readFactSheet()['un_1718']?.url, 'https://press.un.org/en/2006/sc8853.doc.htm');
});
