import { spawn, type StdioOptions } from 'node:child_process';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The absolute path of the project’s folder. */
export const root = fileURLToPath(new URL('../../', import.meta.url));

// The project’s own binaries take precedence, even if a command is started without npm.
const path = [join(root, 'node_modules', '.bin'), process.env['PATH'] ?? ''].join(delimiter);

interface RunOptions {
	/** `show` prints the output as it comes, `keep` returns it, `both` does both. */
	output: 'show' | 'keep' | 'both';
	env?: Record<string, string>;
	/** The working directory; by default the project’s folder. */
	cwd?: string;
}

/** Runs a program as a child process, with telemetry off, and waits until it ends. */
export async function run(
	program: string,
	args: readonly string[],
	{ output, env = {}, cwd = root }: RunOptions = { output: 'show' },
): Promise<{ passed: boolean; output: string }> {
	const stream = output === 'show' ? 'inherit' : 'pipe';
	// The IPC channel closes if this process is killed, which makes the build stop too.
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
	const chunks: string[] = [];
	for (const [from, to] of [
		[child.stdout, process.stdout],
		[child.stderr, process.stderr],
	] as const) {
		from?.setEncoding('utf8').on('data', (text: string) => {
			chunks.push(text);
			if (output === 'both') to.write(text);
		});
	}
	const code = await new Promise<number | null>((resolve, reject) => {
		child.once('error', reject).once('close', resolve);
	});
	return { passed: code === 0, output: chunks.join('') };
}
