import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';

const script = fileURLToPath(new URL('../../.config/node-version.cjs', import.meta.url));

/** Runs the version check under a fake version of Node. */
function runCheckUnder(version: string) {
	const fakeVersion = `Object.defineProperty(process, 'versions', { value: { node: '${version}' } });`;
	const { status, stdout, stderr } = spawnSync(
		process.execPath,
		['-e', `${fakeVersion} require(${JSON.stringify(script)})`],
		{ encoding: 'utf8' },
	);
	return { status, output: stdout + stderr };
}

test('if Node is too old, one sentence says what to install', () => {
	for (const version of ['12.22.12', '20.19.4', '23.11.1']) {
		const { status, output } = runCheckUnder(version);
		assert.equal(status, 1);
		assert.match(output, /^This project needs Node\.js 24 .*install it from https:.*\.\n$/);
		assert.match(output, new RegExp(version));
	}
});

test('if Node is new enough, nothing is printed', () => {
	for (const version of ['24.0.0', '26.1.0', '100.0.0']) {
		assert.deepEqual(runCheckUnder(version), { status: 0, output: '' });
	}
});
