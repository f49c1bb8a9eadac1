/*
 * Serves the site while the editor writes it, at http://localhost:4321: `npm run dev`. `--port` sets another
 * port, and `--host` makes it available to other machines. `--program` starts `astro dev` instead, for those
 * who change the program.
 */
import { watch } from 'node:fs';
import { join } from 'node:path';
import { cacheOf, contentFolder } from '../model/reading/content-place.ts';
import { argumentsOf } from './arguments.ts';
import type { LiveSite } from '../program/live-site.ts';
import { compiledProgram, type LoadedProgram } from './build/compiled-program.ts';
import { messageOf } from './build/message-of.ts';
import { EditServer } from './dev/edit-server.ts';
import { ProblemReport } from './dev/problem-report.ts';
import { listenFrom } from './preview/listen-from.ts';
import { root, run } from './run.ts';

const { values } = argumentsOf({
	usage: 'npm run dev -- [--port 4321] [--host] [--program]',
	options: { port: 'number', host: 'flag', program: 'flag' },
});
process.chdir(root);

/** Milliseconds to wait for the end of a write: some text editors empty a file first. */
const writeDelay = 20;

/** After this delay, what goes wrong is not a file that is being written. */
const longestDelay = 1000;

if (values.program) await serveProgram();
else await serveEditor();

async function serveEditor(): Promise<void> {
	const { program, site } = await loadedSite();
	const script = join(program.folder, 'editor', 'follow.js');
	const server = new EditServer(site, { files: program.files, script });
	const report = new ProblemReport();
	const host = values.host ? '::' : '127.0.0.1';
	const port = await listenFrom(server.http, values.port ?? 4321, host);
	console.log(
		`http://localhost:${port}/ shows ${contentFolder}/ as you write. Press Ctrl+C to stop.`,
	);
	report.tell(site.problems());
	let pending: NodeJS.Timeout | undefined;
	const check = (delay = writeDelay) => {
		try {
			if (!site.refresh()) return;
			report.tell(site.problems());
			void server.update();
		} catch (error) {
			// Some text editors delete or lock a file while they write it. Whatever it is, the next save may mend it.
			if (delay > longestDelay) console.error(messageOf(error));
			else pending = setTimeout(check, delay, 2 * delay);
		}
	};
	const watcher = watch(contentFolder, { recursive: true }, () => {
		clearTimeout(pending);
		pending = setTimeout(check, writeDelay);
	});
	watcher.on('error', (error) => console.error(messageOf(error)));
}

async function loadedSite(): Promise<{ program: LoadedProgram; site: LiveSite }> {
	try {
		const program = await compiledProgram(() => console.log('Compiling the program …'));
		return {
			program,
			site: program.liveSite(contentFolder, {
				siteUrl: process.env['SITE_URL'],
				cache: join(root, cacheOf(contentFolder)),
				layouts: program.layouts,
			}),
		};
	} catch (error) {
		console.error(messageOf(error));
		process.exit(1);
	}
}

async function serveProgram(): Promise<void> {
	const { host, port } = values;
	// With its lock file, Astro refuses a second server, and moves the first one to the background
	// if it mistakes the text editor for an AI agent.
	const { passed } = await run('astro', [
		...['dev', '--ignore-lock'],
		...(port === undefined ? [] : ['--port', String(port)]),
		...(host ? ['--host'] : []),
	]);
	process.exitCode = passed ? 0 : 1;
}
