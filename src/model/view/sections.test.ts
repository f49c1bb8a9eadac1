import assert from 'node:assert/strict';
import { test } from 'node:test';
import { bodyOf, inShort } from '../reading/testing/body-of.ts';
import { sectionsOf } from './sections.ts';

function shortSections(text: string, drawn = ['VenueMap', 'StakeholderChart']): string[] {
	const { opening, questions } = sectionsOf(bodyOf(text), (name) => drawn.includes(name));
	return [opening, ...questions].map(inShort);
}

test('a text is split before each question, and nothing is lost', () => {
	assert.deepEqual(shortSections('Before.\n\n## Where?\n\nHere.\n\n### Near\n\n## Who?\n\nWe.'), [
		'p(Before.)',
		'h2[id=where](Where?) p(Here.) h3[id=near](Near)',
		'h2[id=who](Who?) p(We.)',
	]);
});

test('a heading within a passage does not split the text', () => {
	assert.deepEqual(
		shortSections('## Who?\n\n<Passage id="x">\n\n## Where?\n\n</Passage>').length,
		2,
	);
});

test('the list that goes with a figure moves to the end of its question, also out of a passage', () => {
	assert.equal(
		shortSections('## Where?\n\n<VenueMap />\n\nMore.', [])[1],
		'h2[id=where](Where?) VenueMap() p(More.) VenueList()',
	);
	assert.equal(
		shortSections(
			'## Who?\n\n<Passage id="x">\n\n<StakeholderChart />\n\n</Passage>\n\nMore.',
			[],
		)[1],
		'h2[id=who](Who?) Passage[id=x](StakeholderChart()) p(More.) ChartList()',
	);
});

test('the first figure of a question that is drawn stands beside the text', () => {
	const text = '## Where?\n\n<StakeholderChart />\n\n<VenueMap />';
	assert.match(shortSections(text)[1] ?? '', /StakeholderChart\[beside=beside\]\(\) VenueMap\(\)/);
	assert.match(
		shortSections(text, ['VenueMap'])[1] ?? '',
		/Chart\(\) VenueMap\[beside=beside\]\(\)/,
	);
});

test('headings before the first question are raised, so that no level is skipped', () => {
	assert.equal(
		shortSections(
			'### Places\n\n<Passage id="x">\n\nIn <Venue id="oslo" />.\n\n</Passage>\n\n<VenueMap />',
		)[0],
		'h2[id=places](Places) Passage[id=x](p(In Venue[id=oslo]() .)) VenueMap[level=2]() VenueList[level=2]()',
	);
});
