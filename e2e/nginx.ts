import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync } from 'node:fs';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** nginx, and the file by which it knows what is an icon and what a font. */
interface Nginx {
	program: string;
	types: string;
}

const kept = fileURLToPath(new URL('../.cache/nginx', import.meta.url));
const minute = 60_000;

/**
 * The system’s nginx, or Debian’s package unpacked beside the project, since installing it would start
 * it. Where neither can be had, why.
 */
export function findNginx(): Nginx | { missing: string } {
	const found = installed() ?? unpacked();
	if (found) return found;
	if (process.platform !== 'linux') return { missing: 'there is no nginx on this machine' };
	mkdirSync(kept, { recursive: true });
	const fetch = () => tryTo('apt-get', ['download', 'nginx', 'nginx-common']);
	if (!fetch() && tryTo('apt-get', ['update'])) fetch();
	for (const file of readdirSync(kept).filter((name) => name.endsWith('.deb'))) {
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
	const program = join(kept, 'usr/sbin/nginx');
	return existsSync(program) && tryTo(program, ['-v'])
		? { program, types: join(kept, 'etc/nginx/mime.types') }
		: undefined;
}

function tryTo(program: string, args: readonly string[]): boolean {
	const { status } = spawnSync(program, args, { cwd: kept, stdio: 'ignore', timeout: 3 * minute });
	return status === 0;
}

/** Runs nginx with these server blocks on a free port, which takes the place of `{port}` in them. */
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
	const said: string[] = [];
	child.stderr.setEncoding('utf8').on('data', (text: string) => said.push(text));
	const origin = `http://127.0.0.1:${port}`;
	await answering(origin, child, said);
	return {
		origin,
		stop: async () => {
			const ended = new Promise((resolve) => child.once('close', resolve));
			child.kill('SIGTERM');
			await ended;
			await rm(folder, { recursive: true });
		},
	};
}

async function answering(origin: string, child: ChildProcess, said: readonly string[]) {
	for (let tries = 0; tries < 100; tries += 1) {
		if (child.exitCode !== null) throw new Error(`nginx did not start:\n${said.join('')}`);
		const answered = await fetch(origin).then(
			() => true,
			() => false,
		);
		if (answered) return;
		await new Promise((resolve) => setTimeout(resolve, 50));
	}
	throw new Error(`nginx does not answer:\n${said.join('')}`);
}

async function freePort(): Promise<number> {
	const server = createServer();
	await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
	const address = server.address();
	await new Promise((resolve) => server.close(resolve));
	if (typeof address !== 'object' || !address) throw new TypeError('There is no free port.');
	return address.port;
}
