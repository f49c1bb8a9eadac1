import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { run } from '../run.ts';

/** What a command took, with all that it started. */
export interface Usage {
	/** Of all its processes, user and system, in seconds. */
	cpu: number;
	/** In seconds. */
	wall: number;
	/** The most that one of its processes held, in megabytes. */
	memory: number;
}

interface ProcessUsage {
	/** In microseconds. */
	userCPUTime: number;
	systemCPUTime: number;
	/** In kilobytes. */
	maxRSS: number;
}

/** Runs a command to its end and says what it took; stops where it fails. */
export async function measure(
	program: string,
	args: readonly string[],
	env: Record<string, string> = {},
): Promise<Usage> {
	const folder = mkdtempSync(join(tmpdir(), 'bench-'));
	const file = join(folder, 'usage');
	const first = pathToFileURL(join(import.meta.dirname, 'report-usage.ts')).href;
	const started = performance.now();
	const { passed, output } = await run(program, args, {
		output: 'keep',
		env: { ...env, USAGE_FILE: file, NODE_OPTIONS: `--import=${first}` },
	});
	const wall = (performance.now() - started) / 1000;
	if (!passed) {
		console.error(output);
		console.error(`${program} ${args.join(' ')} failed: nothing was measured.`);
		process.exit(1);
	}
	const all = readFileSync(file, 'utf8')
		.trim()
		.split('\n')
		.map((line) => JSON.parse(line) as ProcessUsage);
	rmSync(folder, { recursive: true });
	const micro = all.reduce((sum, one) => sum + one.userCPUTime + one.systemCPUTime, 0);
	return {
		cpu: micro / 1e6,
		wall,
		memory: Math.max(...all.map(({ maxRSS }) => maxRSS)) / 1024,
	};
}
