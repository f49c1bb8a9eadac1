import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';

const script = fileURLToPath(new URL('../../.config/node-version.cjs', import.meta.url));

/** What a person sees who runs a command with that version of Node. */
function startedWith(version: string) {
	const pretend = `Object.defineProperty(process, 'versions', { value: { node: '${version}' } });`;
	const { status, stdout, stderr } = spawnSync(
		process.execPath,
		['-e', `${pretend} require(${JSON.stringify(script)})`],
		{ encoding: 'utf8' },
	);
	return { status, said: stdout + stderr };
}

test('too old a Node gets one sentence that names what to install', () => {
	for (const version of ['12.22.12', '20.19.4', '23.11.1']) {
		const { status, said } = startedWith(version);
		assert.equal(status, 1);
		assert.match(said, /^This project needs Node\.js 24 .*install it from https:.*\.\n$/);
		assert.match(said, new RegExp(version));
	}
});

test('a Node that is new enough goes on without a word', () => {
	for (const version of ['24.0.0', '26.1.0', '100.0.0']) {
		assert.deepEqual(startedWith(version), { status: 0, said: '' });
	}
});
