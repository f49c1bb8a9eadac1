import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test, type TestContext } from 'node:test';
import { promisify } from 'node:util';
import { outputAt, putRight, swap, type Output } from './safe-output.ts';

/** A last good build in `dist`, and a next one beside it. */
async function twoBuilds(context: TestContext): Promise<Output> {
	const folder = await mkdtemp(join(tmpdir(), 'output-'));
	context.after(() => rm(folder, { recursive: true }));
	const output = outputAt(join(folder, 'dist'));
	await page(output.whole, 'last');
	await page(output.next, 'next');
	return output;
}

async function page(folder: string, text: string): Promise<void> {
	await mkdir(folder);
	await writeFile(join(folder, 'index.html'), text);
}

const shown = (output: Output) => readFile(join(output.whole, 'index.html'), 'utf8');
const standing = (output: Output) => readdir(join(output.whole, '..'));

test('the next build takes the place of the last, and nothing is left beside it', async (t) => {
	const output = await twoBuilds(t);
	await swap(output);
	assert.equal(await shown(output), 'next');
	assert.deepEqual(await standing(output), ['dist']);
});

test('a first build has nothing to replace', async (t) => {
	const output = await twoBuilds(t);
	await rm(output.whole, { recursive: true });
	await swap(output);
	assert.equal(await shown(output), 'next');
});

test('a build that was stopped on the way leaves the last one as it was', async (t) => {
	const output = await twoBuilds(t);
	await putRight(output);
	assert.equal(await shown(output), 'last');
	assert.deepEqual(await standing(output), ['dist']);
});

test('a build that cannot take its place gives the last one back', async (t) => {
	const output = await twoBuilds(t);
	await rm(output.next, { recursive: true });
	await assert.rejects(swap(output));
	assert.equal(await shown(output), 'last');
});

for (const { when, rename, shows } of [
	{ when: 'before', rename: 1, shows: 'last' },
	{ when: 'after', rename: 1, shows: 'last' },
	{ when: 'before', rename: 2, shows: 'last' },
	{ when: 'after', rename: 2, shows: 'next' },
]) {
	test(`a build that is killed just ${when} rename ${rename} is put right by the next command`, async (t) => {
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
		assert.equal(existsSync(output.last), isMoved, 'the kill came where it was meant to');
		await putRight(output);
		assert.equal(await shown(output), shows);
		assert.deepEqual(await standing(output), ['dist']);
	});
}
