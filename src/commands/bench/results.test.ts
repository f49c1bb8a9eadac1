import assert from 'node:assert/strict';
import { test } from 'node:test';
import { comparisonOf, tablesOf, type BuildRow, type Results } from './results.ts';

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
	telling: [row(1, cpu), row(2, cpu + 1)],
	dev: { start: 1500, edit: 321.4 },
});

test('a build is shown with what it took, and as a multiple of the floor', () => {
	assert.match(
		tablesOf(results(8)),
		/\| 1 story \| 2 \| 8\.0 \(4\.0, 800\) \| 4\.0 .*\| 2\.00 \| 4\.00 \| 2\.00 \| 10\.0 \(50\.0\) \|/,
	);
});

test('a further edition is shown by what each of its pages takes', () => {
	assert.match(tablesOf(results(8)), /\| 1 \| 2 \| 4 \| 9\.0 \(4\.5, 900\) \| 500 \|/);
});

test('the dev server is told in a sentence', () => {
	assert.match(
		tablesOf(results(8)),
		/answers after 1\.5 s; a changed sentence is seen after 321 ms/,
	);
});

test('two runs are compared row by row', () => {
	assert.match(comparisonOf(results(4), results(8)), /\| 1 story, 1 × 1 \| 0\.50 \| 0\.50 \|/);
});
