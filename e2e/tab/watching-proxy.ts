import { createServer, type ServerResponse } from 'node:http';
import { once } from 'node:events';

const scriptPath = '/watch.js';

/** Runs in a page before everything else, and records its errors in the session storage of the tab. */
function watch(): void {
	const record = (text: string) => {
		const recorded = JSON.parse(sessionStorage.getItem('watched') ?? '[]') as string[];
		sessionStorage.setItem('watched', JSON.stringify([...recorded, text]));
	};
	const log = console.error.bind(console);
	console.error = (...args: unknown[]) => {
		record(args.map(String).join(' '));
		log(...args);
	};
	addEventListener(
		'error',
		(event) => {
			const { target } = event;
			// Leaving a page cancels its requests. Those are not recorded, since the timer is cancelled too.
			if (target instanceof Element) {
				setTimeout(record, 100, `not loaded: ${target.outerHTML.slice(0, 200)}`);
			} else record(event.message);
		},
		true,
	);
	addEventListener('unhandledrejection', ({ reason }) => record(String(reason)));
	addEventListener('securitypolicyviolation', ({ effectiveDirective, blockedURI }) =>
		record(`${effectiveDirective}: ${blockedURI}`),
	);
}

/**
 * Starts a proxy for a server. The proxy adds a script to every page that records the page’s errors, since
 * WebKit’s driver does not give access to the console.
 */
export async function startWatchingProxy(
	origin: string,
): Promise<{ origin: string; close: () => void }> {
	const server = createServer((request, response) => {
		if (request.url === scriptPath) {
			response.setHeader('content-type', 'text/javascript').end(`(${String(watch)})();`);
			return;
		}
		forward(origin + request.url, response).catch(() => response.destroy());
	});
	server.listen(0, '127.0.0.1');
	await once(server, 'listening');
	const address = server.address();
	if (address === null || typeof address === 'string') throw new Error('There is no free port.');
	return {
		origin: `http://127.0.0.1:${address.port}`,
		close: () => {
			server.close();
			server.closeAllConnections();
		},
	};
}

async function forward(url: string, response: ServerResponse): Promise<void> {
	const answer = await fetch(url, { redirect: 'manual' });
	const type = answer.headers.get('content-type') ?? '';
	const location = answer.headers.get('location');
	const body = Buffer.from(await answer.arrayBuffer());
	response.writeHead(answer.status, { 'content-type': type, ...(location && { location }) });
	if (!type.startsWith('text/html')) response.end(body);
	else response.end(String(body).replace(/<head[^>]*>/, `$&<script src="${scriptPath}"></script>`));
}
