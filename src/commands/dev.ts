/*
 * Shows the site as it is being written, at http://localhost:4321: `npm run dev`. `--port` names
 * another port, and `--host` shows it to other machines too.
 */
import { argumentsOf } from './arguments.ts';
import { run } from './run.ts';

const { host, port } = argumentsOf({
	usage: 'npm run dev -- [--port 4321] [--host]',
	options: { port: 'number', host: 'flag' },
}).values;
const given = [
	...(port === undefined ? [] : ['--port', String(port)]),
	...(host ? ['--host'] : []),
];

// By its lock file Astro would refuse a second server, and put the first one into the background
// where it takes an editor’s program for a robot’s.
const { passed } = await run('astro', ['dev', '--ignore-lock', ...given]);
process.exitCode = passed ? 0 : 1;
