import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { run } from '../src/commands/run.ts';
import { timed } from './numbers.ts';

/** The resources that a command and all its child processes used. */
export interface Usage {
	/** User and system time of all processes, in seconds. */
	cpu: number;
	/** Elapsed time in seconds. */
	wall: number;
	/** The peak memory of the largest process, in megabytes. */
	memory: number;
}

interface ProcessUsage {
	/** In microseconds. */
	userCPUTime: number;
	systemCPUTime: number;
	/** In kilobytes. */
	maxRSS: number;
}

/** Runs a command and returns the resources that it used. Exits if the command fails. */
export async function usageOf(
	program: string,
	args: readonly string[],
	env: Record<string, string> = {},
): Promise<Usage> {
	const folder = mkdtempSync(join(tmpdir(), 'bench-'));
	const file = join(folder, 'usage');
	const preload = pathToFileURL(join(import.meta.dirname, 'report-usage.ts')).href;
	const { result, milliseconds } = await timed(() =>
		run(program, args, {
			output: 'keep',
			env: { ...env, USAGE_FILE: file, NODE_OPTIONS: `--import=${preload}` },
		}),
	);
	if (!result.passed) {
		console.error(result.output);
		console.error(`${program} ${args.join(' ')} failed: nothing was measured.`);
		process.exit(1);
	}
	const processes = readFileSync(file, 'utf8')
		.trim()
		.split('\n')
		.map((line) => JSON.parse(line) as ProcessUsage);
	rmSync(folder, { recursive: true });
	const microseconds = processes.reduce(
		(sum, { userCPUTime, systemCPUTime }) => sum + userCPUTime + systemCPUTime,
		0,
	);
	return {
		cpu: microseconds / 1e6,
		wall: milliseconds / 1000,
		memory: Math.max(...processes.map(({ maxRSS }) => maxRSS)) / 1024,
	};
}
