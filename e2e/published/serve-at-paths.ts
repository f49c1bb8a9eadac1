import type { Server } from 'node:http';
import { siteServer } from '../../src/commands/preview/site-server.ts';
import type { sites } from '../sites.ts';
import { folderOf } from './built-pages.ts';

/** The paths under which one folder is served at the same time: the root of the host, and a sub-path. */
export const paths = ['/', '/a/b/'] as const;

/** Serves the folder of a site under each of the paths while `work` runs. */
export async function serveAtPaths(
	site: keyof typeof sites,
	work: (origin: string) => Promise<void>,
): Promise<void> {
	const folder = folderOf(site);
	const server = siteServer([...paths].reverse().map((path) => ({ path, folder })));
	try {
		await work(`http://127.0.0.1:${await portOf(server)}`);
	} finally {
		server.closeAllConnections();
		server.close();
	}
}

async function portOf(server: Server): Promise<number> {
	await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
	const address = server.address();
	if (typeof address !== 'object' || !address) throw new TypeError('The server has no port.');
	return address.port;
}
