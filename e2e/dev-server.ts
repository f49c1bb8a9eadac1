import { spawn } from 'node:child_process';
import { cpSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

const root = resolve(import.meta.dirname, '..');
const folder = 'e2e/.dev/content';

/** A dev server over a copy of the fixture, whose files a test may change. */
export interface DevServer {
	url: string;
	/** What the terminal has shown. */
	terminal: () => string;
	edit: (file: string, from: string, to: string) => void;
	stop: () => Promise<void>;
}

/** Copies a content folder, makes its first mistakes, and starts the dev server. */
export async function startDev(
	first: (edit: DevServer['edit']) => void,
	content = 'e2e/content',
): Promise<DevServer> {
	const place = join(root, folder);
	rmSync(place, { recursive: true, force: true });
	cpSync(join(root, content), place, { recursive: true });
	const edit: DevServer['edit'] = (file, from, to) => {
		const path = join(place, file);
		const text = readFileSync(path, 'utf8');
		if (!text.includes(from)) throw new Error(`${file} has no ${from}`);
		writeFileSync(path, text.replace(from, to));
	};
	first(edit);
	const child = spawn(process.execPath, ['src/commands/dev.ts', '--port', '4399'], {
		cwd: root,
		env: { ...process.env, CONTENT: folder, NO_COLOR: '1', FORCE_COLOR: '0' },
		stdio: ['ignore', 'pipe', 'pipe'],
	});
	let shown = '';
	const url = await new Promise<string>((found, failed) => {
		const hear = (text: string) => {
			shown += text;
			const local = /https?:\/\/localhost:\d+/.exec(shown)?.[0];
			if (local && shown.includes('watching for file changes')) found(local);
		};
		child.stdout.setEncoding('utf8').on('data', hear);
		child.stderr.setEncoding('utf8').on('data', hear);
		child.once('close', () => failed(new Error(`The dev server ended:\n${shown}`)));
	});
	return {
		url,
		terminal: () => shown,
		edit,
		stop: async () => {
			const ended = new Promise((end) => child.once('close', end));
			child.kill();
			await ended;
			rmSync(join(root, 'e2e/.dev'), { recursive: true, force: true });
		},
	};
}
