import assert from 'node:assert/strict';
import { test } from 'node:test';
import { mutate } from './mutate.ts';
import { randomFrom } from './random.ts';
import { runFuzz } from './run-fuzz.ts';

test('the same seed gives the same changes, and another seed gives others', () => {
	const text = 'name: { en: Geneva }\nrole: candidate\n'.repeat(20);
	const changed = (seed: number) => mutate(text, randomFrom(seed)).text;
	assert.equal(changed(1), changed(1));
	assert.notEqual(changed(1), text);
	assert.ok(new Set([1, 2, 3, 4, 5].map(changed)).size > 1);
});

test('60 changes of the real content pass, or are reported at an existing position', () => {
	const { passed, reported, failures } = runFuzz('content', { runs: 60, seed: 2023 });
	assert.deepEqual(failures, []);
	assert.equal(passed + reported, 60);
	assert.ok(passed > 6 && reported > 24, `${passed} passed, ${reported} were reported`);
});
