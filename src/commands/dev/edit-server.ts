import { randomUUID } from 'node:crypto';
import { readFile, stat } from 'node:fs/promises';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { extname, join } from 'node:path';
import launchEditor from 'launch-editor';
import { shortHash } from '../../integration/stamps.ts';
import type { LiveSite } from '../../program/live-site.ts';
import { messageOf } from '../build/message-of.ts';
import { contentTypes } from '../preview/content-types.ts';
import { pathIn } from '../preview/site-server.ts';
import { type EditorEvents, editorPaths } from './editor-paths.ts';
import { problemPage } from './problem-page.ts';
import { shownProblem } from './shown-problem.ts';

/** A page in a browser that follows the edits. */
interface Follower {
	path: string;
	response: ServerResponse;
	/** The page as it was last sent. */
	page: string;
}

/** Serves the site of a content folder to the editor who writes it, and puts what changes into the open pages. */
export class EditServer {
	readonly http: Server;
	readonly #site: LiveSite;
	/** The folder with the files of the program that browsers load. */
	readonly #files: string;
	/** The file with the script that follows the edits. */
	readonly #script: string;
	readonly #followers = new Set<Follower>();
	readonly #id = randomUUID();
	#wasValid: boolean;

	constructor(site: LiveSite, { files, script }: { files: string; script: string }) {
		this.#site = site;
		this.#files = files;
		this.#script = script;
		this.#wasValid = site.hasBeenValid();
		this.http = createServer((request, response) => {
			this.#answer(request, response).catch((error: unknown) => {
				if (response.headersSent) response.end();
				else sendBody(response, 'text/plain; charset=utf-8', messageOf(error), 500);
			});
		});
	}

	/** Sends what the last check has changed to all open pages. */
	update(): Promise<void> {
		this.#updating = this.#updating.then(async () => {
			const isFirst = !this.#wasValid && this.#site.hasBeenValid();
			this.#wasValid = this.#site.hasBeenValid();
			const problems = this.#site.problems().map(shownProblem);
			for (const follower of this.#followers) {
				send(follower, 'problems', problems);
				if (isFirst) send(follower, 'valid', true);
				else if (problems.length === 0) await this.#sendPage(follower);
			}
		});
		return this.#updating;
	}

	/** One update after another, so that no page gets an older version last. */
	#updating = Promise.resolve();

	async #answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
		const path = pathIn(request.url ?? '/');
		if (path === undefined) {
			sendBody(response, 'text/plain; charset=utf-8', 'This address cannot be read.', 400);
			return;
		}
		const { search, searchParams } = new URL(request.url ?? '/', 'http://localhost');
		switch (path) {
			case editorPaths.script:
				return sendFile(response, this.#script);
			case editorPaths.events:
				return this.#follow(request, response, searchParams.get('path') ?? '/');
			case editorPaths.open:
				openInEditor(request, searchParams.get('place') ?? '');
				response.writeHead(204).end();
				return;
			case '/_astro/print.css':
				sendBody(response, 'text/css; charset=utf-8', this.#site.printStyle);
				return;
		}
		// As it is now: the program has the files of public/ as they were when it was compiled.
		for (const folder of ['public', this.#files]) {
			const file = join(folder, path);
			if (!path.endsWith('/') && (await isFile(file))) return sendFile(response, file);
		}
		if (!this.#site.hasBeenValid()) {
			const problems = this.#site.problems().map(shownProblem);
			sendBody(response, htmlType, withScript(problemPage(problems)), 503);
			return;
		}
		const found = await this.#site.drawAt(path);
		if (found) return sendDrawn(response, path, found, found.status);
		// A page without the slash at its end.
		if (extname(path) === '' && !path.endsWith('/') && (await this.#site.drawAt(`${path}/`))) {
			response.writeHead(301, { location: `${encodeURI(path)}/${search}` }).end();
			return;
		}
		const missing = await this.#site.drawAt('/404/');
		if (missing) return sendDrawn(response, '/404/', missing, 404);
		response.writeHead(404).end();
	}

	async #follow(request: IncomingMessage, response: ServerResponse, path: string): Promise<void> {
		response.writeHead(200, { 'content-type': 'text/event-stream', 'cache-control': 'no-store' });
		const follower: Follower = { path: decodeURI(path), response, page: '' };
		// Before the page is drawn: what changes meanwhile is sent too.
		this.#followers.add(follower);
		request.on('close', () => this.#followers.delete(follower));
		send(follower, 'hello', this.#id);
		send(follower, 'problems', this.#site.problems().map(shownProblem));
		if (this.#site.hasBeenValid()) await this.#sendPage(follower);
	}

	/** Sends a page as it is drawn now, unless that is how it was sent before. */
	async #sendPage(follower: Follower): Promise<void> {
		try {
			const found = (await this.#site.drawAt(follower.path)) ?? (await this.#site.drawAt('/404/'));
			const page = found ? await found.text() : '';
			if (page === follower.page) return;
			follower.page = page;
			send(follower, 'page', { html: page, version: shortHash(page) });
		} catch (error) {
			// A mistake in a component. The page stays as it was, and the other pages get theirs.
			console.error(messageOf(error));
		}
	}
}

/** Opens a place in the text editor, if one of our own pages asks for it. */
function openInEditor({ headers, method }: IncomingMessage, place: string): void {
	const isOwn = headers.origin === undefined || new URL(headers.origin).host === headers.host;
	if (method === 'POST' && isOwn) launchEditor(place);
}

function send<Name extends keyof EditorEvents>(
	{ response }: Follower,
	name: Name,
	data: EditorEvents[Name],
): void {
	response.write(`event: ${name}\ndata: ${JSON.stringify(data)}\n\n`);
}

/** A page with the script that follows the edits, and the version that this page has. */
const withScript = (page: string): string =>
	page.replace(
		/(?=<\/body>|<\/html>)/,
		`<script type="module" src="${editorPaths.script}" data-version="${shortHash(page)}"></script>`,
	);

const htmlType = 'text/html; charset=utf-8';

async function sendDrawn(
	response: ServerResponse,
	path: string,
	drawn: Response,
	status: number,
): Promise<void> {
	const type = drawn.headers.get('content-type') ?? typeOf(path);
	if (type.startsWith('text/html')) {
		sendBody(response, htmlType, withScript(await drawn.text()), status);
	} else {
		sendBody(response, type, Buffer.from(await drawn.arrayBuffer()), status);
	}
}

async function sendFile(response: ServerResponse, file: string): Promise<void> {
	sendBody(response, typeOf(file), await readFile(file));
}

function sendBody(
	response: ServerResponse,
	type: string,
	body: string | Buffer,
	status = 200,
): void {
	response.writeHead(status, { 'content-type': type, 'cache-control': 'no-store' }).end(body);
}

const typeOf = (path: string): string => contentTypes[extname(path)] ?? 'application/octet-stream';

const isFile = (path: string): Promise<boolean> =>
	stat(path).then(
		(found) => found.isFile(),
		() => false,
	);
