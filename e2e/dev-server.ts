import { spawn } from 'node:child_process';
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { copyFixture } from '../src/model/reading/testing/fixture.ts';

const root = resolve(import.meta.dirname, '..');
/** Each test process has its own, since two may run at the same time. */
const folder = `e2e/.dev/${process.pid}/content`;

/** A dev server that shows a copy of a content folder, whose files a test may change. */
export interface DevServer {
	url: string;
	/** The copy. */
	folder: string;
	/** Everything printed to the terminal so far. */
	terminal: () => string;
	/** Replaces the first occurrence of a text in a file of the copy. */
	edit: (file: string, from: string, to: string) => void;
	/** Writes a file of the copy. */
	write: (file: string, content: Uint8Array) => void;
	stop: () => Promise<void>;
}

/** Copies some content into a folder, makes the first edits, and starts the dev server. */
export async function startDevOnCopy(
	makeFirstEdits: (edit: DevServer['edit']) => void,
	copyContent = copyFixture,
): Promise<DevServer> {
	const copy = join(root, folder);
	rmSync(copy, { recursive: true, force: true });
	copyContent(copy);
	const edit: DevServer['edit'] = (file, from, to) => {
		const path = join(copy, file);
		const text = readFileSync(path, 'utf8');
		if (!text.includes(from)) throw new Error(`${file} does not contain “${from}”`);
		writeFileSync(path, text.replace(from, to));
	};
	makeFirstEdits(edit);
	const server = await startDevServer(folder);
	return {
		...server,
		folder: copy,
		edit,
		write: (file, content) => writeFileSync(join(copy, file), content),
		stop: async () => {
			await server.stop();
			rmSync(join(copy, '..'), { recursive: true, force: true });
		},
	};
}

/** Starts the dev server of a content folder on any free port, and waits until it watches the files. */
export async function startDevServer(
	content: string,
): Promise<Omit<DevServer, 'edit' | 'folder' | 'write'>> {
	const child = spawn(process.execPath, ['src/commands/dev.ts', '--port', '0'], {
		cwd: root,
		env: { ...process.env, CONTENT: content, NO_COLOR: '1', FORCE_COLOR: '0' },
		stdio: ['ignore', 'pipe', 'pipe'],
	});
	let output = '';
	const url = await new Promise<string>((resolve, reject) => {
		const collect = (text: string) => {
			output += text;
			const local = /https?:\/\/localhost:\d+/.exec(output)?.[0];
			if (local && output.includes('Press Ctrl+C to stop')) resolve(local);
		};
		child.stdout.setEncoding('utf8').on('data', collect);
		child.stderr.setEncoding('utf8').on('data', collect);
		child.once('error', reject);
		child.once('close', () => reject(new Error(`The dev server exited:\n${output}`)));
	});
	const kill = () => child.kill();
	process.once('exit', kill);
	return {
		url,
		terminal: () => output,
		stop: async () => {
			process.off('exit', kill);
			const closed = new Promise((resolve) => child.once('close', resolve));
			child.kill();
			await closed;
		},
	};
}
