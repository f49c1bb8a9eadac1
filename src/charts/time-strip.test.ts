import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { StoryEvent } from '../model/facts/story.ts';
import { timelineOn } from '../model/view/timeline.ts';
import { whenOf } from '../model/facts/when.ts';
import { timeStrip } from './time-strip.ts';

const phases = [
	{ id: 'before', name: { en: 'Before' } },
	{ id: 'talks', name: { en: 'The talks' } },
];

const event = (id: string, phase: string, when: string): StoryEvent => ({
	id,
	phase,
	when: whenOf(when),
	title: { en: id },
	what: { en: id },
	sources: [],
	reports: [],
	known: '2024-01-01',
});

const events = [
	event('start', 'before', '2024-01-01'),
	event('middle', 'before', '2024-01-06'),
	event('end', 'before', '2024-01-11'),
	event('week', 'talks', '2024-03-04/2024-03-08'),
	event('day', 'talks', '2024-03-14'),
];
const stripOn = (day: string) => timeStrip(timelineOn({ phases, events }, day), day);

test('within a stretch, positions are proportional to time', () => {
	const [before] = stripOn('2024-02-01');
	assert.deepEqual(
		before?.marks.map(({ from, to }) => [from, to]),
		[
			[5, 5],
			[50, 50],
			[95, 95],
		],
	);
});

test('an event of several days has a length', () => {
	const [, talks] = stripOn('2024-02-01');
	assert.deepEqual(
		talks?.marks.map(({ event: { id }, from, to }) => [id, from, to]),
		[
			['week', 5, 41],
			['day', 95, 95],
		],
	);
});

test('the edition ends before planned events, and at the end of the stretch once all are past', () => {
	assert.deepEqual(
		stripOn('2024-02-01').map(({ now }) => now),
		[undefined, 0],
	);
	assert.deepEqual(
		stripOn('2024-03-09').map(({ now }) => now),
		[undefined, 50],
	);
	assert.deepEqual(
		stripOn('2024-05-01').map(({ now }) => now),
		[undefined, 100],
	);
});

test('a phase of one day has its mark in the middle', () => {
	const [only] = timeStrip(
		timelineOn({ phases, events: [event('one', 'talks', '2024-03-14')] }, '2024-03-14'),
		'2024-03-14',
	);
	assert.deepEqual(
		only?.marks.map(({ from }) => from),
		[50],
	);
});
