import assert from 'node:assert/strict';
import { test } from 'node:test';
import { csvOf } from './csv.ts';

test('ends every line with CRLF', () => {
	assert.equal(csvOf(['a', 'b'], [{ a: '1', b: '2' }]), 'a,b\r\n1,2\r\n');
});

test('quotes commas, quotation marks and line breaks', () => {
	assert.equal(csvOf(['a'], [{ a: 'so, "he" said\nit' }]), 'a\r\n"so, ""he"" said\nit"\r\n');
});

test('leaves missing values empty', () => {
	assert.equal(csvOf(['a', 'b'], [{ b: 'x' }]), 'a,b\r\n,x\r\n');
});
