import assert from 'node:assert/strict';
import { test } from 'node:test';
import { reportOf } from './report.ts';

test('a vulnerability is told with where to read of it', () => {
	const via = [{ title: 'Reads what it should not', url: 'https://advisory.example/1' }, 'other'];
	const output = JSON.stringify({ vulnerabilities: { left: { severity: 'high', via } } });
	assert.deepEqual(reportOf(output), {
		text: 'left (high): Reads what it should not (https://advisory.example/1); other',
		isSafe: false,
	});
});

test('none is told too', () => {
	assert.deepEqual(reportOf('{ "vulnerabilities": {} }'), {
		text: 'No package has a known vulnerability.',
		isSafe: true,
	});
});

test('where nobody can be asked, the reason is told, and nothing fails', () => {
	const refused = 'npm warn\n{ "message": "request failed", "error": { "summary": "" } }';
	assert.match(reportOf(refused).text, /could not ask for known vulnerabilities: request failed$/);
	assert.match(reportOf('npm is not there').text, /: npm is not there$/);
	assert.equal(reportOf(refused).isSafe, true);
});
