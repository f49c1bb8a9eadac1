import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test, type TestContext } from 'node:test';
import { promisify } from 'node:util';
import { outputAt, recoverOutput, swap, type Output } from './safe-output.ts';

/** A finished build in `dist`, and the next one beside it. */
async function twoBuilds(context: TestContext): Promise<Output> {
	const folder = await mkdtemp(join(tmpdir(), 'output-'));
	context.after(() => rm(folder, { recursive: true }));
	const output = outputAt(join(folder, 'dist'));
	await page(output.current, 'last');
	await page(output.next, 'next');
	return output;
}

async function page(folder: string, text: string): Promise<void> {
	await mkdir(folder);
	await writeFile(join(folder, 'index.html'), text);
}

const servedText = (output: Output) => readFile(join(output.current, 'index.html'), 'utf8');
const foldersOf = (output: Output) => readdir(join(output.current, '..'));

test('the next build replaces the last one, and leaves nothing beside it', async (t) => {
	const output = await twoBuilds(t);
	await swap(output);
	assert.equal(await servedText(output), 'next');
	assert.deepEqual(await foldersOf(output), ['dist']);
});

test('a first build has nothing to replace', async (t) => {
	const output = await twoBuilds(t);
	await rm(output.current, { recursive: true });
	await swap(output);
	assert.equal(await servedText(output), 'next');
});

test('a build that was stopped leaves the last one as it was', async (t) => {
	const output = await twoBuilds(t);
	await recoverOutput(output);
	assert.equal(await servedText(output), 'last');
	assert.deepEqual(await foldersOf(output), ['dist']);
});

test('if the swap fails, the last build is restored', async (t) => {
	const output = await twoBuilds(t);
	await rm(output.next, { recursive: true });
	await assert.rejects(swap(output));
	assert.equal(await servedText(output), 'last');
});

for (const { when, rename, expected } of [
	{ when: 'before', rename: 1, expected: 'last' },
	{ when: 'after', rename: 1, expected: 'last' },
	{ when: 'before', rename: 2, expected: 'last' },
	{ when: 'after', rename: 2, expected: 'next' },
]) {
	test(`the next command recovers from a kill just ${when} rename ${rename}`, async (t) => {
		const output = await twoBuilds(t);
		const killed = `
			import promises from 'node:fs/promises';
			import { syncBuiltinESMExports } from 'node:module';
			const { rename } = promises;
			let renames = 0;
			const kill = (when) => {
				if (when === '${when}' && renames === ${rename}) process.kill(process.pid, 'SIGKILL');
			};
			promises.rename = async (from, to) => {
				renames += 1;
				kill('before');
				await rename(from, to);
				kill('after');
			};
			syncBuiltinESMExports();
			const { swap } = await import(${JSON.stringify(import.meta.resolve('./safe-output.ts'))});
			await swap(${JSON.stringify(output)});
		`;
		const run = promisify(execFile)(process.execPath, ['--input-type=module', '-e', killed]);
		await assert.rejects(run, { signal: 'SIGKILL' });
		const isMoved = rename > 1 || when === 'after';
		assert.equal(existsSync(output.last), isMoved, 'the process was killed at the right moment');
		await recoverOutput(output);
		assert.equal(await servedText(output), expected);
		assert.deepEqual(await foldersOf(output), ['dist']);
	});
}
