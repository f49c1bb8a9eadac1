import assert from 'node:assert/strict';
import { test } from 'node:test';
import { compareWhen, readWhen, whenOf } from './when.ts';

test('rejects a day that the calendar lacks, also within a span', () => {
	assert.equal(readWhen('2023-02-29'), null);
	assert.equal(readWhen('2023-02-01/2023-02-29'), null);
	assert.ok(readWhen('2024-02-29'));
});

test('gives the first and last day of a month or a span, and null for an open end', () => {
	const bounds = (edtf: string) => [whenOf(edtf).first, whenOf(edtf).last];
	assert.deepEqual(bounds('2023-02'), ['2023-02-01', '2023-02-28']);
	assert.deepEqual(bounds('2023-08-28/2023-08-31'), ['2023-08-28', '2023-08-31']);
	assert.deepEqual(bounds('2023-09-04/..'), ['2023-09-04', null]);
	assert.deepEqual(bounds('../2023-09-04'), [null, '2023-09-04']);
});

test('rejects a span that ends before it begins', () => {
	assert.equal(readWhen('2023-09-13/2023-09-04'), null);
});

test('only a day is exact, and a mark or an open start makes a date approximate', () => {
	assert.equal(whenOf('2023-09-04').exact, true);
	assert.equal(whenOf('2023-09').exact, false);
	assert.equal(whenOf('2023-08~').approximate, true);
	assert.equal(whenOf('../2023-09-04').approximate, true);
	assert.equal(whenOf('2023-09-04/..').approximate, false);
});

test('sorts by first day, then by last day, with open starts first', () => {
	const sorted = ['2023-09', '2023-09-04', '../2023-09-01', '2023-08-28/2023-09-10']
		.map(whenOf)
		.toSorted(compareWhen)
		.map(({ edtf }) => edtf);
	assert.deepEqual(sorted, ['../2023-09-01', '2023-08-28/2023-09-10', '2023-09', '2023-09-04']);
});

test('sorts an open end after a known one', () => {
	const sorted = ['2023-09-04/..', '2023-09-04/2023-09-05', '2023-09-04']
		.map(whenOf)
		.toSorted(compareWhen)
		.map(({ edtf }) => edtf);
	assert.deepEqual(sorted, ['2023-09-04', '2023-09-04/2023-09-05', '2023-09-04/..']);
});

test('rejects what is not a date, and forms of EDTF that we cannot put into words', () => {
	for (const text of [
		'..',
		'/',
		'../..',
		'2023-21',
		'{2023}',
		'[2022,2023]',
		'Y17000',
		'-0045',
		'20XX',
		'2023-09-04T10:00:00Z',
		'2023-13',
		'2023/2024/2025',
		'soon',
	]) {
		assert.equal(readWhen(text), null, text);
	}
});
