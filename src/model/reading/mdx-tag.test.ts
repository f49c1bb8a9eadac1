import assert from 'node:assert/strict';
import { test } from 'node:test';
import { attributePlaces } from './mdx-tag.ts';

test('each attribute has the offsets of its name and of its value', () => {
	const source = 'a <Passage id="x"\n  known = \'2023-09-04\' until>';
	const places = attributePlaces(source, 2);
	assert.deepEqual(
		places.map(({ name, nameAt, valueAt }) => [
			name,
			source.slice(nameAt, nameAt + 2),
			source[valueAt],
		]),
		[
			['id', 'id', '"'],
			['known', 'kn', "'"],
			['until', 'un', 'u'],
		],
	);
});

test('the list of attributes ends at a brace, because what follows is not data', () => {
	assert.deepEqual(
		attributePlaces('<img src={x} onerror="y">', 0).map(({ name }) => name),
		['src'],
	);
	assert.deepEqual(
		attributePlaces('<img {...x}>', 0).map(({ nameAt }) => nameAt),
		[5],
	);
});
