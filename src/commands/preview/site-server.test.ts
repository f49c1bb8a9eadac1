import assert from 'node:assert/strict';
import { once } from 'node:events';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { request, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { hostHeaders } from './host-headers.ts';
import { siteServer } from './site-server.ts';

const folder = await mkdtemp(join(tmpdir(), 'served-'));
const server = siteServer([
	{ path: '/some/path/', folder: join(folder, 'site'), headersOf: () => ({ 'x-added': 'yes' }) },
]);

before(async () => {
	await mkdir(join(folder, 'site/es'), { recursive: true });
	await writeFile(join(folder, 'site/es/index.html'), 'hola');
	await writeFile(join(folder, 'site/404.html'), 'no está');
	await writeFile(join(folder, 'secret.html'), 'secret');
	await once(server.listen(0, '127.0.0.1'), 'listening');
});
after(async () => {
	server.close();
	await rm(folder, { recursive: true });
});

/** Requests a path unchanged; `fetch` would resolve its dots. */
async function get(path: string) {
	const { port } = server.address() as AddressInfo;
	const clientRequest = request({ port, path, agent: false, host: '127.0.0.1' }).end();
	const [response] = (await once(clientRequest, 'response')) as [IncomingMessage];
	const chunks: string[] = [];
	for await (const chunk of response.setEncoding('utf8')) chunks.push(String(chunk));
	const { statusCode: status, headers } = response;
	return {
		status,
		location: headers.location,
		type: headers['content-type'],
		added: headers['x-added'],
		text: chunks.join(''),
	};
}

test('a folder is answered with its index.html', async () => {
	const { status, type, text, added } = await get('/some/path/es/');
	assert.deepEqual([status, type, text], [200, 'text/html; charset=utf-8', 'hola']);
	assert.equal(added, 'yes');
});

test('a folder without its trailing slash redirects', async () => {
	const { status, location } = await get('/some/path/es');
	assert.deepEqual([status, location], [301, '/some/path/es/']);
});

test('a missing page is answered with 404.html', async () => {
	const { status, type, text } = await get('/some/path/fr/');
	assert.deepEqual([status, type, text], [404, 'text/html; charset=utf-8', 'no está']);
});

test('nothing outside the folder is served', async () => {
	for (const path of [
		'../secret.html',
		'%2e%2e/secret.html',
		'..%2fsecret.html',
		'..%5csecret.html',
	]) {
		const { status, text } = await get(`/some/path/${path}`);
		assert.equal(status, 404);
		assert.doesNotMatch(text, /secret/);
	}
});

test('an address that cannot be decoded is not found', async () => {
	assert.equal((await get('/some/path/%E0%A4%A')).status, 404);
});

test('the headers file sets headers by path, and later rules override earlier ones', () => {
	const headersOf = hostHeaders(
		"/*\n  Content-Security-Policy: default-src 'none'; img-src data:\n  X-One: 1\n/:locale/embed/*\n  Content-Security-Policy: none\n",
	);
	assert.deepEqual(headersOf('/es/'), {
		'content-security-policy': "default-src 'none'; img-src data:",
		'x-one': '1',
	});
	assert.deepEqual(headersOf('/es/embed/a/'), { 'content-security-policy': 'none', 'x-one': '1' });
});
