import { appendFileSync } from 'node:fs';
import { isMainThread } from 'node:worker_threads';

// Every process of a measured command preloads this module (NODE_OPTIONS) and appends its usage when it exits.
const file = process.env['USAGE_FILE'];

if (file && isMainThread) {
	process.once('exit', () => {
		const { userCPUTime, systemCPUTime, maxRSS } = process.resourceUsage();
		appendFileSync(file, `${JSON.stringify({ userCPUTime, systemCPUTime, maxRSS })}\n`);
	});
}
