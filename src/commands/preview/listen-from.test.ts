import assert from 'node:assert/strict';
import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { test } from 'node:test';
import { listenFrom } from './listen-from.ts';

test('if a port is taken, the next free one is used', async (t) => {
	const [first, second] = [createServer(), createServer()];
	t.after(() => {
		first.close();
		second.close();
	});
	await once(first.listen(0, '127.0.0.1'), 'listening');
	const { port } = first.address() as AddressInfo;
	const actualPort = await listenFrom(second, port);
	assert.ok(actualPort > port);
	assert.equal((second.address() as AddressInfo).port, actualPort);
});

test('an impossible port is refused', async () => {
	await assert.rejects(listenFrom(createServer(), 70_000), /port/i);
});
