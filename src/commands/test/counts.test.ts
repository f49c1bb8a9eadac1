import assert from 'node:assert/strict';
import { test } from 'node:test';
import { countsOfStep, countsOfRun, countsOfNode, countsOfPlaywright } from './counts.ts';

test('counts are read from the output of Node', () => {
	const output =
		'✔ pass 99 (1ms)\nℹ tests 7\n\u001B[34mℹ pass 4\u001B[39m\nℹ fail 2\nℹ cancelled 1\nℹ skipped 1\n';
	assert.deepEqual(countsOfNode(output), { passed: 4, failed: 3, skipped: 1 });
});

test('counts are read from the output of Playwright', () => {
	const output =
		'  ✓  1 [phone] › x.test.ts:1:1 › 9 failed\n  2 failed\n    [phone] › x\n  1 flaky\n    [firefox] › y\n  1 skipped\n  3 did not run\n  12 passed (3.4s)\n';
	assert.deepEqual(countsOfPlaywright(output), { passed: 13, failed: 5, skipped: 1 });
});

test('a step without tests counts as one test', () => {
	assert.deepEqual(countsOfStep(true), { passed: 1, failed: 0, skipped: 0 });
	assert.deepEqual(countsOfStep(false), { passed: 0, failed: 1, skipped: 0 });
});

test('a test runner that crashed counts as a failure', () => {
	const counts = { passed: 3, failed: 0, skipped: 1 };
	assert.equal(countsOfRun(false, countsOfNode('SyntaxError')).failed, 1);
	assert.deepEqual(countsOfRun(false, { ...counts, failed: 2 }), { ...counts, failed: 2 });
	assert.deepEqual(countsOfRun(true, counts), counts);
});
