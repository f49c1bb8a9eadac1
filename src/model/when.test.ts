import assert from 'node:assert/strict';
import { test } from 'node:test';
import { compareWhen, readWhen, whenOf } from './when.ts';

test('a day that the calendar lacks is no date, wherever it stands', () => {
	assert.equal(readWhen('2023-02-29'), null);
	assert.equal(readWhen('2023-02-01/2023-02-29'), null);
	assert.ok(readWhen('2024-02-29'));
});

test('a month and a span have a first and a last day, an open end has none', () => {
	const bounds = (edtf: string) => [whenOf(edtf).first, whenOf(edtf).last];
	assert.deepEqual(bounds('2023-02'), ['2023-02-01', '2023-02-28']);
	assert.deepEqual(bounds('2023-08-28/2023-08-31'), ['2023-08-28', '2023-08-31']);
	assert.deepEqual(bounds('2023-09-04/..'), ['2023-09-04', null]);
	assert.deepEqual(bounds('../2023-09-04'), [null, '2023-09-04']);
});

test('a span that ends before it begins is no date', () => {
	assert.equal(readWhen('2023-09-13/2023-09-04'), null);
});

test('only a day is exact, and what is marked so is approximate', () => {
	assert.equal(whenOf('2023-09-04').exact, true);
	assert.equal(whenOf('2023-09').exact, false);
	assert.equal(whenOf('2023-08~').approximate, true);
	assert.equal(whenOf('../2023-09-04').approximate, true);
	assert.equal(whenOf('2023-09-04/..').approximate, false);
});

test('dates sort by their first day, then by their last, open starts first', () => {
	const sorted = ['2023-09', '2023-09-04', '../2023-09-01', '2023-08-28/2023-09-10']
		.map(whenOf)
		.toSorted(compareWhen)
		.map(({ edtf }) => edtf);
	assert.deepEqual(sorted, ['../2023-09-01', '2023-08-28/2023-09-10', '2023-09', '2023-09-04']);
});

test('an open end comes after a known one', () => {
	const sorted = ['2023-09-04/..', '2023-09-04/2023-09-05', '2023-09-04']
		.map(whenOf)
		.toSorted(compareWhen)
		.map(({ edtf }) => edtf);
	assert.deepEqual(sorted, ['2023-09-04', '2023-09-04/2023-09-05', '2023-09-04/..']);
});

test('what has no words in a reader’s language is refused', () => {
	const refused = [
		'..',
		'/',
		'../..',
		'2023-21',
		'{2023}',
		'[2022,2023]',
		'Y17000',
		'-0045',
		'20XX',
	];
	for (const text of [...refused, '2023-09-04T10:00:00Z', '2023-13', '2023/2024/2025', 'soon']) {
		assert.equal(readWhen(text), null, text);
	}
});
