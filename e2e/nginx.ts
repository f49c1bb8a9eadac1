import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync } from 'node:fs';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { freePort } from './free-port.ts';

/** The paths of the nginx program and of its file of MIME types. */
interface Nginx {
	program: string;
	types: string;
}

const cacheFolder = fileURLToPath(new URL('../.cache/nginx', import.meta.url));
const minute = 60_000;

/**
 * Finds the system’s nginx, or else unpacks Debian’s package into the cache, since installing it would
 * start it. If neither works, says why.
 */
export function findNginx(): Nginx | { missing: string } {
	const found = installed() ?? unpacked();
	if (found) return found;
	if (process.platform !== 'linux') return { missing: 'there is no nginx on this machine' };
	mkdirSync(cacheFolder, { recursive: true });
	const downloadPackages = () => tryTo('apt-get', ['download', 'nginx', 'nginx-common']);
	if (!downloadPackages() && tryTo('apt-get', ['update'])) downloadPackages();
	for (const file of readdirSync(cacheFolder).filter((name) => name.endsWith('.deb'))) {
		tryTo('dpkg-deb', ['--extract', file, '.']);
	}
	return (
		unpacked() ?? { missing: 'there is no nginx, and apt-get could not download one that runs' }
	);
}

function installed(): Nginx | undefined {
	const folders = [
		...(process.env['PATH'] ?? '').split(delimiter),
		'/usr/sbin',
		'/opt/homebrew/bin',
	];
	const program = folders.map((folder) => join(folder, 'nginx')).find((path) => existsSync(path));
	const types = ['/etc/nginx', '/opt/homebrew/etc/nginx']
		.map((folder) => join(folder, 'mime.types'))
		.find((path) => existsSync(path));
	return program && types ? { program, types } : undefined;
}

function unpacked(): Nginx | undefined {
	const program = join(cacheFolder, 'usr/sbin/nginx');
	return existsSync(program) && tryTo(program, ['-v'])
		? { program, types: join(cacheFolder, 'etc/nginx/mime.types') }
		: undefined;
}

function tryTo(program: string, args: readonly string[]): boolean {
	const { status } = spawnSync(program, args, {
		cwd: cacheFolder,
		stdio: 'ignore',
		timeout: 3 * minute,
	});
	return status === 0;
}

/** Runs nginx with these server blocks on a free port, which replaces `{port}` in them. */
export async function runNginx({ program, types }: Nginx, servers: string) {
	const folder = await mkdtemp(join(tmpdir(), 'nginx-'));
	const port = await freePort();
	const config = `
${process.getuid?.() === 0 ? 'user root;' : ''}
daemon off;
pid nginx.pid;
error_log stderr;
events {}
http {
	include ${types};
	default_type application/octet-stream;
	access_log off;
	client_body_temp_path body;
	proxy_temp_path proxy;
	fastcgi_temp_path fastcgi;
	uwsgi_temp_path uwsgi;
	scgi_temp_path scgi;
	${servers.replaceAll('{port}', String(port))}
}
`;
	await writeFile(join(folder, 'nginx.conf'), config);
	const child = spawn(program, ['-p', folder, '-e', 'stderr', '-c', join(folder, 'nginx.conf')]);
	const errorLog: string[] = [];
	child.stderr.setEncoding('utf8').on('data', (text: string) => errorLog.push(text));
	const origin = `http://127.0.0.1:${port}`;
	await waitForAnswer(origin, child, errorLog);
	return {
		origin,
		stop: async () => {
			const closed = new Promise((resolve) => child.once('close', resolve));
			child.kill('SIGTERM');
			await closed;
			await rm(folder, { recursive: true });
		},
	};
}

async function waitForAnswer(origin: string, child: ChildProcess, errorLog: readonly string[]) {
	for (let tries = 0; tries < 100; tries += 1) {
		if (child.exitCode !== null) throw new Error(`nginx did not start:\n${errorLog.join('')}`);
		const answered = await fetch(origin).then(
			() => true,
			() => false,
		);
		if (answered) return;
		await new Promise((resolve) => setTimeout(resolve, 50));
	}
	throw new Error(`nginx does not respond:\n${errorLog.join('')}`);
}
