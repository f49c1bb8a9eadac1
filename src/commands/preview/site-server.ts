import { readFile, stat } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import { extname, join, posix } from 'node:path';
import { contentTypes } from './content-types.ts';

/** A built site and the path at which it is served: `/` or `/some/path/`. */
export interface Mount {
	path: `/${string}` | '/';
	folder: string;
	/** The headers that a host adds to the response for a path. */
	headersOf?: (path: string) => Record<string, string>;
}

/** A server that only does what every static host does. */
export function siteServer(mounts: readonly Mount[]): Server {
	return createServer((request, response) => {
		respond(mounts, request.url ?? '/').then(
			({ status, headers, body }) => response.writeHead(status, headers).end(body),
			() => response.writeHead(500).end(),
		);
	});
}

interface SiteResponse {
	status: number;
	headers?: Record<string, string>;
	body?: Buffer | string;
}

async function respond(mounts: readonly Mount[], url: string): Promise<SiteResponse> {
	const path = pathIn(url);
	const mount = mounts.find(({ path: start }) => path?.startsWith(start));
	if (!mount || path === undefined) return { status: 404, body: 'Not found' };

	const added = mount.headersOf?.(path) ?? {};
	const file = join(mount.folder, path.slice(mount.path.length));
	if (!path.endsWith('/') && (await isFolder(file))) {
		return { status: 301, headers: { location: `${encodeURI(path)}/` } };
	}
	return (
		(await fileAt(path.endsWith('/') ? join(file, 'index.html') : file, 200, added)) ??
		(await fileAt(join(mount.folder, '404.html'), 404, added)) ?? { status: 404, body: 'Not found' }
	);
}

/** The decoded path of a URL, which cannot leave the folder; undefined if the URL cannot be decoded. */
export function pathIn(url: string): string | undefined {
	try {
		const path = decodeURIComponent(new URL(url, 'http://site').pathname);
		return posix.normalize(path.replaceAll('\\', '/'));
	} catch {
		return undefined;
	}
}

const isFolder = (path: string): Promise<boolean> =>
	stat(path).then(
		(found) => found.isDirectory(),
		() => false,
	);

async function fileAt(
	path: string,
	status: number,
	added: Record<string, string>,
): Promise<SiteResponse | undefined> {
	try {
		const type = contentTypes[extname(path)] ?? 'application/octet-stream';
		return { status, headers: { ...added, 'content-type': type }, body: await readFile(path) };
	} catch {
		return undefined;
	}
}
