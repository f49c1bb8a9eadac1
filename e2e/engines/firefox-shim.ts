#!/usr/bin/env node
/*
 * Playwright starts this script as if it were Firefox. The script starts the Firefox that FIREFOX names
 * and forwards WebDriver BiDi messages between the two. Playwright asks every browser to emulate media
 * features, even if no test needs it. If Firefox does not know that command, the script reports success.
 */
import { spawn } from 'node:child_process';
import { WebSocket, WebSocketServer } from 'ws';

/** The command that Playwright always sends, and that Firefox may not know. */
const optionalMethod = 'emulation.setMediaFeaturesOverride';
const greeting = /WebDriver BiDi listening on ws:\/\/(\S+)/;

const firefox = spawn(process.env['FIREFOX'] ?? 'firefox', process.argv.slice(2), {
	stdio: ['inherit', 'inherit', 'pipe'],
});
firefox.once('error', ({ message }) => {
	console.error(message);
	process.exit(1);
});
firefox.once('exit', (code) => process.exit(code ?? 1));
for (const signal of ['SIGINT', 'SIGTERM'] as const) {
	process.on(signal, () => firefox.kill(signal));
}

let output = '';
firefox.stderr.setEncoding('utf8').on('data', function listen(text: string) {
	output += text;
	const [, host] = greeting.exec(output) ?? [];
	if (host === undefined) return;
	firefox.stderr.off('data', listen).pipe(process.stderr);
	startProxy(host);
});

/** Listens on its own port and announces it to Playwright as Firefox would. */
function startProxy(host: string): void {
	const server = new WebSocketServer({ host: '127.0.0.1', port: 0 });
	server.once('listening', () => {
		const address = server.address();
		if (typeof address === 'object') {
			console.error(`WebDriver BiDi listening on ws://127.0.0.1:${address?.port}`);
		}
	});
	server.on('connection', (playwright, { url = '/' }) => {
		const browser = new WebSocket(`ws://${host}${url}`, { perMessageDeflate: false });
		forward(playwright, browser);
	});
}

function forward(playwright: WebSocket, browser: WebSocket): void {
	const opened = new Promise((resolve) => browser.once('open', resolve));
	/** The ids of optional commands that are waiting for an answer. */
	const pending = new Set<number>();
	playwright.on('message', (data: Buffer) => {
		const text = data.toString();
		const { id, method } = JSON.parse(text) as { id: number; method: string };
		if (method === optionalMethod) pending.add(id);
		void opened.then(() => browser.send(text));
	});
	browser.on('message', (data: Buffer) => {
		const text = data.toString();
		playwright.send(pending.size > 0 ? maskUnknownCommand(text, pending) : text);
	});
	browser
		.once('close', () => playwright.close())
		.on('error', ({ message }) => console.error(message));
	playwright.once('close', () => browser.close());
}

/** The message, or a success response if Firefox did not know an optional command. */
function maskUnknownCommand(text: string, pending: Set<number>): string {
	const { id, error } = JSON.parse(text) as { id?: number; error?: string };
	if (id === undefined || !pending.delete(id) || error !== 'unknown command') return text;
	return JSON.stringify({ type: 'success', id, result: {} });
}
