import assert from 'node:assert/strict';
import { test } from 'node:test';
import { frameHeight, placeOnDrawing, project, unproject } from './mercator.ts';

test('the middle of the world square lies off Africa, its corners at 85.05 degrees', () => {
	assert.deepEqual(project(0, 0), [0.5, 0.5]);
	const { longitude, latitude } = unproject([0, 0]);
	assert.equal(longitude, -180);
	assert.ok(Math.abs(latitude - 85.0511287798) < 1e-9);
});

test('unproject reverses project', () => {
	const { longitude, latitude } = unproject(project(131.8735, 43.1056));
	assert.ok(Math.abs(longitude - 131.8735) < 1e-9);
	assert.ok(Math.abs(latitude - 43.1056) < 1e-9);
});

test('at 60 degrees a degree of latitude is twice as long as one of longitude', () => {
	const frame = { west: 10, east: 10.01, south: 59.995, north: 60.005 };
	assert.ok(Math.abs(frameHeight(frame, 100) - 200) < 0.1);
});

test('a place beyond the date line is placed where the frame shows it', () => {
	const frame = { west: 170, east: 190, south: -10, north: 10 };
	const [x] = placeOnDrawing(frame, { width: 200, height: 200 }, { longitude: -175, latitude: 0 });
	assert.ok(Math.abs(x - 150) < 1e-6);
});
