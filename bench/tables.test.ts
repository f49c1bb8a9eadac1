import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { BuildRow, Results } from './results.ts';
import { comparisonOf, tablesOf } from './tables.ts';

const usage = (cpu: number) => ({ cpu, wall: cpu / 2, memory: 100 * cpu });

const row = (editions: number, cpu: number): BuildRow => ({
	stories: 1,
	languages: 1,
	editions,
	pages: 2 * editions,
	bytes: { gzip: 10_240, raw: 51_200 },
	cold: usage(cpu),
	unchanged: usage(cpu / 2),
	changed: usage(cpu / 2),
	floor: usage(2),
});

const results = (cpu: number): Results => ({
	date: '2026-11-25',
	cores: 2,
	memory: 24,
	node: '24.0.0',
	scale: [row(1, cpu)],
	views: [row(1, cpu), row(2, cpu + 1)],
	dev: { startupMs: 1500, medianEditMs: 321.4, worstEditMs: 500 },
});

test('a build is shown with its resources and as a multiple of the floor', () => {
	assert.match(
		tablesOf(results(8)),
		/\| 1 story \| 2 \| 8\.0 \(4\.0, 800\) \| 4\.0 .*\| 2\.00 \| 4\.00 \| 2\.00 \| 10\.0 \(50\.0\) \|/,
	);
});

test('an additional edition is shown with the CPU time per page', () => {
	assert.match(tablesOf(results(8)), /\| 1 \| 2 \| 4 \| 9\.0 \(4\.5, 900\) \| 500 \|/);
});

test('the dev server is reported in a sentence', () => {
	assert.match(
		tablesOf(results(8)),
		/the first page after 1\.5 s, and a changed sentence after 321 ms/,
	);
});

test('a page is shown with the scores, times and kilobytes of Lighthouse', () => {
	const page = {
		path: '/en/big/',
		scores: [99, 100, 100, 100],
		firstPaint: 1254.2,
		largestPaint: 1657.8,
		blocking: 40,
		layoutShift: 0,
		requests: 11,
		thirdParty: 0,
		bytes: [72_294, 12_186, 2765, 65_638, 0],
		scriptBytes: { withPage: 1946, withMap: 48_538 },
	};
	assert.match(
		tablesOf({ ...results(8), pages: [page] }),
		/\| \/en\/big\/ \| 99 \/ 100 \/ 100 \/ 100 \| 1254 \| 1658 \| 40 \| 0\.000 \| 11 \(0\) \| 70\.6 \| .* \| 1\.9 \| 47\.4 \|/,
	);
});

test('response times are shown as median and worst, and an engine that is not installed is reported', () => {
	const times = { move: [27, 101, 20], click: [32, 53, 30], key: [34, 47, 30] };
	const responses = [{ engine: 'Firefox', path: '/en/big/', times }, { engine: 'WebKit' }];
	const text = tablesOf({ ...results(8), responses });
	assert.match(text, /\| Firefox \| \/en\/big\/ \| 27, 101 \| 32, 53 \| 34, 47 \|/);
	assert.match(text, /\| WebKit \| not installed: `npm test` installs it \|/);
});

test('two runs are compared row by row', () => {
	assert.match(comparisonOf(results(4), results(8)), /\| 1 story, 1 × 1 \| 0\.50 \| 0\.50 \|/);
});

test('a run without builds is not compared', () => {
	assert.equal(
		comparisonOf({ ...results(4), scale: [], views: [] }, results(8)),
		'The run of 2026-11-25 has no builds in common with this one.',
	);
});
