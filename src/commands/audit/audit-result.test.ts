import assert from 'node:assert/strict';
import { test } from 'node:test';
import { auditResult } from './audit-result.ts';

test('a vulnerability is reported with a link to its advisory', () => {
	const via = [{ title: 'Reads what it should not', url: 'https://advisory.example/1' }, 'other'];
	const output = JSON.stringify({ vulnerabilities: { left: { severity: 'high', via } } });
	assert.deepEqual(auditResult(output), {
		text: 'left (high): Reads what it should not (https://advisory.example/1); other',
		isSafe: false,
	});
});

test('a result without vulnerabilities says so', () => {
	assert.deepEqual(auditResult('{ "vulnerabilities": {} }'), {
		text: 'No package has a known vulnerability.',
		isSafe: true,
	});
});

test('if npm cannot look up vulnerabilities, the reason is shown and the audit does not fail', () => {
	const failed = 'npm warn\n{ "message": "request failed", "error": { "summary": "" } }';
	assert.match(
		auditResult(failed).text,
		/could not look up known vulnerabilities: request failed$/,
	);
	assert.match(auditResult('npm is missing').text, /: npm is missing$/);
	assert.equal(auditResult(failed).isSafe, true);
});
