import { appendFileSync } from 'node:fs';
import { isMainThread } from 'node:worker_threads';

// Every process of a measured command loads this first (NODE_OPTIONS), and says at its end what it took.
const file = process.env['USAGE_FILE'];

if (file && isMainThread) {
	process.once('exit', () => {
		const { userCPUTime, systemCPUTime, maxRSS } = process.resourceUsage();
		appendFileSync(file, `${JSON.stringify({ userCPUTime, systemCPUTime, maxRSS })}\n`);
	});
}
