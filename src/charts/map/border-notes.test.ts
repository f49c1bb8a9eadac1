import assert from 'node:assert/strict';
import { test } from 'node:test';
import { baseMap } from './base-map.ts';
import { borderNotes } from './border-notes.ts';
import type { Frame } from './mercator.ts';

const notesOf = (frame: Frame) =>
	borderNotes([{ frame, base: baseMap(frame, { width: 1000, height: 750 }) }]);

test('a map explains the borders of the lands that it shows, and of no others', () => {
	assert.deepEqual(notesOf({ west: 28, south: 40, east: 40, north: 50 }), ['crimea']);
	assert.deepEqual(notesOf({ west: 140, south: 40, east: 155, north: 50 }), ['southern-kurils']);
	assert.deepEqual(notesOf({ west: -10, south: 36, east: 4, north: 44 }), []);
});

test('a map explains dashed borders where it draws some', () => {
	assert.deepEqual(notesOf({ west: 70, south: 28, east: 82, north: 38 }), ['dashed']);
});

test('a map across the date line shows the lands on both sides of it', () => {
	assert.deepEqual(notesOf({ west: -220, south: 40, east: -170, north: 50 }), ['southern-kurils']);
});
