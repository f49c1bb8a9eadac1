import assert from 'node:assert/strict';
import { polygonContains } from 'd3';
import { test } from 'node:test';
import { readPiece } from '../../charts/map/course.ts';
import { project } from '../../charts/map/mercator.ts';
import { makeDetailedCoast } from './detailed-coast.ts';

const place = { frame: { west: 0, south: 0, east: 2, north: 2 }, country: 'RU' };

/** Output in the format of `gmt coast -M`: a coast across two bins, with land on its left, and an island. */
const dump = [
	'> Shore Bin # 2, Level 1',
	'1\t1.2',
	'-0.5\t1.2',
	'> Shore Bin # 1, Level 1',
	'2.5\t1',
	'1\t1.2',
	'> Shore Bin # 1, Level 1',
	'0.5\t1.5',
	'0.6\t1.5',
	'0.6\t1.6',
	'0.5\t1.5',
].join('\n');

test('a coast across the box becomes land on its left, closed along the sides of the box, and an island is kept', () => {
	const { land, units } = makeDetailedCoast(dump, place);
	const rings = land.map((ring) => readPiece(ring, units));
	assert.equal(rings.length, 2);
	const isLand = (longitude: number, latitude: number) =>
		rings.some((ring) => polygonContains(ring, project(longitude, latitude)));
	assert.equal(isLand(1.9, 0.1), true);
	assert.equal(isLand(0.1, 0.1), true);
	assert.equal(isLand(1, 1.4), false);
	assert.equal(isLand(0.59, 1.53), true);
	assert.equal(isLand(0.1, 1.9), false);
});

test('a coast that ends inside the box is an error', () => {
	assert.throws(() => makeDetailedCoast('> Shore\n2.5\t1\n1\t1.2', place), /inside the box/);
});
