import { readFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import { extname, join } from 'node:path';
import { gzipSync } from 'node:zlib';

const types: Record<string, string> = {
	'.html': 'text/html; charset=utf-8',
	'.css': 'text/css; charset=utf-8',
	'.js': 'text/javascript; charset=utf-8',
	'.svg': 'image/svg+xml',
	'.txt': 'text/plain; charset=utf-8',
};

/** Creates a server for a built site. Like most web hosts, it compresses text. */
export function createGzipServer(folder: string): Server {
	return createServer((request, response) => {
		const { pathname } = new URL(request.url ?? '/', 'http://site');
		const file = join(folder, pathname.endsWith('/') ? `${pathname}index.html` : pathname);
		readFile(file).then(
			(body) => {
				const type = types[extname(file)];
				if (!type) return response.writeHead(200).end(body);
				const headers = { 'content-type': type, 'content-encoding': 'gzip' };
				return response.writeHead(200, headers).end(gzipSync(body));
			},
			() => response.writeHead(404).end(),
		);
	});
}
