import assert from 'node:assert/strict';
import { test } from 'node:test';
import { certainty } from '../../model/facts/standing.ts';
import { certaintyMark } from '../certainty-marks.ts';
import { textWidth } from '../text-width.ts';
import { compact } from './chart-format.ts';
import { pictureOf } from './picture.ts';
import { layoutStakeholderChart } from './stakeholder-chart.ts';
import { harbour, viewOf } from './testing/chart-stories.ts';

const phrases = {
	according: 'according to {who}',
	'offers-heading': '{from} offers',
	others: { other: 'and {n} more' },
	ties: { other: '{n} ties' },
};
const drawing = layoutStakeholderChart(viewOf(harbour), phrases, compact(448));
assert.ok(drawing, 'no drawing');
const title =
	'The harbour talks are held in the one town that nobody had named before. What each side of the harbour wants from every other';
const picture = pictureOf(drawing, harbour.kinds, {
	title,
	about: 'What was known on 1 March',
	credit: 'The desk',
	doubt: 'in doubt',
	language: 'en',
	kindWord: ({ id }) => id,
	certaintyWord: (is) => is,
});

test('a long title wraps to the width of the drawing and ends above the text below it', () => {
	const lines = Array.from(
		picture.matchAll(/<text y="(\d+)" font-size="24"[^>]*>([^<]*)</g),
		([, y, text = '']) => ({ y: Number(y), text }),
	);
	assert.ok(lines.length > 1);
	assert.equal(lines.map(({ text }) => text).join(' '), title);
	for (const { text } of lines) assert.ok(textWidth(text, 24, 600) <= drawing.width, text);
	const about = Number(/y="([\d.]+)"[^>]*><tspan[^>]*>What was known/.exec(picture)?.[1]);
	assert.ok((lines.at(-1)?.y ?? Infinity) < about - 15);
});

test('the key of a picture contains the mark of each certainty, without references to other files', () => {
	const used = new Set(drawing.ties.map((tie) => tie.certainty));
	assert.ok(used.size > 1);
	const marks = [...used].map((is) => certaintyMark(is, 'stroke="#ffffff"'));
	for (const mark of marks) assert.ok(picture.includes(mark), mark);
	assert.doesNotMatch(picture, /<use|class=/);
});

test('no two certainties have the same mark', () => {
	const marks = new Set(certainty.options.map((is) => certaintyMark(is, '')));
	assert.equal(marks.size, certainty.options.length);
});
