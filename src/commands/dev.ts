/*
 * Serves the site while the editor writes it, at http://localhost:4321: `npm run dev`. `--port` sets
 * another port, and `--host` makes it available to other machines.
 */
import { argumentsOf } from './arguments.ts';
import { run } from './run.ts';

const { host, port } = argumentsOf({
	usage: 'npm run dev -- [--port 4321] [--host]',
	options: { port: 'number', host: 'flag' },
}).values;
const astroArguments = [
	...(port === undefined ? [] : ['--port', String(port)]),
	...(host ? ['--host'] : []),
];

// With its lock file, Astro refuses a second server, and moves the first one to the background
// if it mistakes the text editor for an AI agent.
const { passed } = await run('astro', ['dev', '--ignore-lock', ...astroArguments]);
process.exitCode = passed ? 0 : 1;
