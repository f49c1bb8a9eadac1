import { spawn, type StdioOptions } from 'node:child_process';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The project’s own folder. */
export const root = fileURLToPath(new URL('../../', import.meta.url));

// What the project installed comes first, also when a command is started without npm.
const path = [join(root, 'node_modules', '.bin'), process.env['PATH'] ?? ''].join(delimiter);

interface Run {
	/** `show` to the terminal at once, `keep` for later, or both. */
	output: 'show' | 'keep' | 'both';
	env?: Record<string, string>;
	/** Where it runs; by default in the project’s own folder. */
	cwd?: string;
}

/** Runs a program as a process of its own, with telemetry off, and waits for its end. */
export async function run(
	program: string,
	args: readonly string[],
	{ output, env = {}, cwd = root }: Run = { output: 'show' },
): Promise<{ passed: boolean; output: string }> {
	const stream = output === 'show' ? 'inherit' : 'pipe';
	// The channel closes when we are killed, by which the build knows that it must not go on.
	const stdio: StdioOptions = ['inherit', stream, stream, 'ipc'];
	const child = spawn(program, args, {
		cwd,
		stdio,
		env: {
			...process.env,
			ASTRO_TELEMETRY_DISABLED: '1',
			ASTRO_DISABLE_UPDATE_CHECK: 'true',
			PATH: path,
			...env,
		},
	});
	const kept: string[] = [];
	for (const [from, to] of [
		[child.stdout, process.stdout],
		[child.stderr, process.stderr],
	] as const) {
		from?.setEncoding('utf8').on('data', (text: string) => {
			kept.push(text);
			if (output === 'both') to.write(text);
		});
	}
	const code = await new Promise<number | null>((resolve, reject) => {
		child.once('error', reject).once('close', resolve);
	});
	return { passed: code === 0, output: kept.join('') };
}
