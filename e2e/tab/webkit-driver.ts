import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import type { Readable } from 'node:stream';
import { setTimeout as wait } from 'node:timers/promises';
import { freePort } from '../free-port.ts';

/** A WebDriver session: one window of WebKit on a virtual screen. */
export interface DriverSession {
	/** The version of WebKit. */
	version: string;
	/** Sends a command and returns its value. Commands run one at a time, as the driver requires. */
	send: (method: 'GET' | 'POST' | 'DELETE', path: string, body?: unknown) => Promise<unknown>;
	close: () => Promise<void>;
}

/** Starts Xvfb, the driver and a browser. If one of them fails, the others are stopped. */
export async function startWebKit(driver: string): Promise<DriverSession> {
	const started: ChildProcess[] = [];
	const stop = () => started.splice(0).forEach((child) => child.kill());
	process.once('exit', stop);
	try {
		const screen = spawn(
			'Xvfb',
			['-displayfd', '3', '-screen', '0', '1400x1100x24', '-nolisten', 'tcp'],
			{ stdio: ['ignore', 'ignore', 'ignore', 'pipe'] },
		);
		started.push(screen);
		const [display] = (await once(screen.stdio[3] as Readable, 'data')) as [Buffer];
		const port = await freePort();
		started.push(
			spawn(driver, [`--port=${port}`], {
				stdio: 'ignore',
				env: {
					...process.env,
					DISPLAY: `:${display.toString().trim()}`,
					TZ: 'UTC',
					// WebKit’s sandbox does not work for root, the usual user in a container.
					...(process.getuid?.() === 0 && { WEBKIT_DISABLE_SANDBOX_THIS_IS_DANGEROUS: '1' }),
				},
			}),
		);
		const root = `http://127.0.0.1:${port}`;
		await untilReady(root);
		const { sessionId, capabilities } = (await request('POST', `${root}/session`, {
			capabilities: { alwaysMatch: {} },
		})) as { sessionId: string; capabilities: { browserVersion: string } };
		const session = `${root}/session/${sessionId}`;
		let last: Promise<unknown> = Promise.resolve();
		const send: DriverSession['send'] = (method, path, body) => {
			const next = last.then(() => request(method, session + path, body));
			last = next.catch(() => {});
			return next;
		};
		return {
			version: capabilities.browserVersion,
			send,
			close: async () => {
				await send('DELETE', '').finally(stop);
			},
		};
	} catch (error) {
		stop();
		throw error;
	}
}

async function request(method: string, url: string, body?: unknown): Promise<unknown> {
	const response = await fetch(url, {
		method,
		...(method === 'POST' && { body: JSON.stringify(body ?? {}) }),
	});
	const { value } = (await response.json()) as { value: unknown };
	if (response.ok) return value;
	const { error, message } = value as { error: string; message: string };
	throw new Error(`WebKit refused ${method} ${new URL(url).pathname}: ${error}. ${message}`);
}

async function untilReady(root: string): Promise<void> {
	for (let attempt = 0; attempt < 100; attempt += 1) {
		const isReady = await fetch(`${root}/status`).then(
			({ ok }) => ok,
			() => false,
		);
		if (isReady) return;
		await wait(100);
	}
	throw new Error('WebKit’s driver does not respond.');
}
