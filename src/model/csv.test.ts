import assert from 'node:assert/strict';
import { test } from 'node:test';
import { csvOf } from './csv.ts';

test('every line ends with CRLF, the head and the last one too', () => {
	assert.equal(csvOf(['a', 'b'], [{ a: '1', b: '2' }]), 'a,b\r\n1,2\r\n');
});

test('commas, quotation marks and line breaks stand in quotation marks, which are doubled', () => {
	assert.equal(csvOf(['a'], [{ a: 'so, "he" said\nit' }]), 'a\r\n"so, ""he"" said\nit"\r\n');
});

test('what a row lacks is empty', () => {
	assert.equal(csvOf(['a', 'b'], [{ b: 'x' }]), 'a,b\r\n,x\r\n');
});
