import assert from 'node:assert/strict';
import { test } from 'node:test';
import { cached, useCacheStore } from './cache.ts';

test('a result is computed once for the same inputs', () => {
	let runs = 0;
	const compute = () => ++runs;
	assert.equal(cached(['how many', 1], compute), 1);
	assert.equal(cached(['how many', 1], compute), 1);
	assert.equal(cached(['how many', 2], compute), 2);
});

test('an undefined result is cached too', () => {
	let runs = 0;
	const compute = () => void runs++;
	assert.equal(cached(['nothing'], compute), undefined);
	assert.equal(cached(['nothing'], compute), undefined);
	assert.equal(runs, 1);
});

test('a result of an earlier build is reused, and a new one is stored', () => {
	const entries = new Map([['["old"]', '{"result":[1,2]}']]);
	useCacheStore({
		read: (key) => entries.get(key),
		write: (key, json) => void entries.set(key, json),
	});
	const never = () => assert.fail('The store has this result.');
	assert.deepEqual(cached(['old'], never), [1, 2]);
	assert.equal(
		cached(['new'], () => undefined),
		undefined,
	);
	assert.equal(entries.get('["new"]'), '{}');
});
