import assert from 'node:assert/strict';
import { test } from 'node:test';
import { reportOf } from './report.ts';

test('a vulnerability is reported with a link to its advisory', () => {
	const via = [{ title: 'Reads what it should not', url: 'https://advisory.example/1' }, 'other'];
	const output = JSON.stringify({ vulnerabilities: { left: { severity: 'high', via } } });
	assert.deepEqual(reportOf(output), {
		text: 'left (high): Reads what it should not (https://advisory.example/1); other',
		isSafe: false,
	});
});

test('a report without vulnerabilities says so', () => {
	assert.deepEqual(reportOf('{ "vulnerabilities": {} }'), {
		text: 'No package has a known vulnerability.',
		isSafe: true,
	});
});

test('if npm cannot look them up, the reason is reported and nothing fails', () => {
	const failed = 'npm warn\n{ "message": "request failed", "error": { "summary": "" } }';
	assert.match(reportOf(failed).text, /could not look up known vulnerabilities: request failed$/);
	assert.match(reportOf('npm is missing').text, /: npm is missing$/);
	assert.equal(reportOf(failed).isSafe, true);
});
