import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { StoryEvent } from '../facts/story.ts';
import { timelineOn } from './timeline.ts';
import { whenOf } from '../facts/when.ts';

function event(id: string, phase: string, when: string): StoryEvent {
	const text = { en: id };
	return {
		id,
		phase,
		when: whenOf(when),
		title: text,
		what: text,
		known: '2023-09-04',
		sources: ['ap'],
		reports: [],
	};
}

const phases = ['before', 'unused', 'after'].map((id) => ({ id, name: { en: id } }));

const idsByPhase = (events: StoryEvent[], day = '2023-09-04') =>
	timelineOn({ phases, events }, day).map(({ phase, past, planned }) => [
		phase.id,
		past.map(({ id }) => id),
		planned.map(({ id }) => id),
	]);

test('the timeline groups events by phase and sorts them by date within a phase', () => {
	const events = [
		event('visit', 'after', '2023-09-03'),
		event('late-july', 'before', '2023-07-25/2023-07-27'),
		event('2019', 'before', '2019-04-25'),
	];
	assert.deepEqual(idsByPhase(events), [
		['before', ['2019', 'late-july'], []],
		['after', ['visit'], []],
	]);
});

test('an event that may end after the day is planned, unless it has begun', () => {
	const events = [
		event('forum', 'after', '2023-09-10/2023-09-13'),
		event('today', 'after', '2023-09-04'),
		event('by-october', 'after', '../2023-10-01'),
		event('this-month', 'after', '2023-09'),
	];
	assert.deepEqual(idsByPhase(events), [
		['after', ['today'], ['by-october', 'this-month', 'forum']],
	]);
	assert.deepEqual(idsByPhase(events, '2023-09-10'), [
		['after', ['today', 'forum'], ['by-october', 'this-month']],
	]);
});
