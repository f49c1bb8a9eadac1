/* Shows the site as it is being written, at http://localhost:4321: `npm run dev`. */
import { run } from './run.ts';

// By its lock file Astro would refuse a second server, and put the first one into the background
// where it takes an editor’s program for a robot’s.
const { passed } = await run('astro', ['dev', '--ignore-lock', ...process.argv.slice(2)]);
process.exitCode = passed ? 0 : 1;
