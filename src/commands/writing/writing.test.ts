import assert from 'node:assert/strict';
import { execFile, spawn } from 'node:child_process';
import { once } from 'node:events';
import { chmod, mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test, type TestContext } from 'node:test';
import { promisify } from 'node:util';
import { lockBuild } from './build-lock.ts';
import { refusalToWrite } from './build-paths.ts';
import { makeFolder } from './make-folder.ts';
import { whyNot } from './why-not.ts';

async function makeTempFolder(context: TestContext): Promise<string> {
	const folder = await mkdtemp(join(tmpdir(), 'writing-'));
	context.after(() => rm(folder, { recursive: true }));
	return folder;
}

/** Runs a function as an unprivileged user if the tests run as root. */
function asOtherUser(act: () => void): void {
	const isRoot = process.getuid?.() === 0;
	if (isRoot) process.seteuid?.(65534);
	try {
		act();
	} finally {
		if (isRoot) process.seteuid?.(0);
	}
}

const pathsIn = (root: string) => ({
	root,
	cache: join(root, '.cache', 'content'),
	output: join(root, 'dist'),
});

test('a folder is created with its parents', async (t) => {
	const folder = await makeTempFolder(t);
	makeFolder(join(folder, 'a/b/c'));
	makeFolder(join(folder, 'a/b/c'));
	assert.deepEqual(await readdir(join(folder, 'a/b')), ['c']);
});

test('an impossible folder is refused at once, with a reason', async (t) => {
	const folder = await makeTempFolder(t);
	const file = join(folder, 'file');
	await writeFile(file, '');
	for (const [path, why] of [
		[file, 'a file has that name'],
		[join(file, 'in'), 'a file is where a folder should be'],
	] as const) {
		assert.throws(
			() => {
				makeFolder(path);
			},
			(error) => whyNot(error) === why,
		);
	}
	// A separate process, because an endless loop could not be stopped from within.
	const script = `
		const { makeFolder } = await import(${JSON.stringify(import.meta.resolve('./make-folder.ts'))});
		const { whyNot } = await import(${JSON.stringify(import.meta.resolve('./why-not.ts'))});
		try { makeFolder('/proc/no/such'); } catch (error) { console.log(whyNot(error)); }
	`;
	const { stdout } = await promisify(execFile)(
		process.execPath,
		['--input-type=module', '-e', script],
		{ timeout: 10_000 },
	);
	assert.notEqual(stdout.trim(), '');
});

test('a bug in our own code is not reported as a write error', () => {
	assert.throws(() => whyNot(new TypeError('ours')), TypeError);
});

test('a build is allowed if it can write to all its paths', async (t) => {
	const root = await makeTempFolder(t);
	assert.equal(refusalToWrite(pathsIn(root)), undefined);
	await mkdir(join(root, 'dist'));
	assert.equal(refusalToWrite(pathsIn(root)), undefined);
	assert.deepEqual((await readdir(root)).toSorted(), ['.astro', '.cache', 'dist']);
});

test('a build is refused if a file has the name of its folder', async (t) => {
	const root = await makeTempFolder(t);
	await writeFile(join(root, 'dist'), '');
	assert.equal(refusalToWrite(pathsIn(root)), 'dist cannot be written: a file has that name.');
});

test('a build is refused if a folder or file belongs to another user', async (t) => {
	const root = await makeTempFolder(t);
	await chmod(root, 0o777);
	const paths = pathsIn(root);
	assert.equal(refusalToWrite(paths), undefined);
	for (const folder of ['.astro', '.cache/program', '.cache/content'])
		await chmod(join(root, folder), 0o777);
	await writeFile(join(paths.cache, 'checked.json'), '{}', { mode: 0o444 });
	asOtherUser(() => {
		assert.match(
			refusalToWrite(paths) ?? '',
			/checked\.json cannot be written: you have no permission/,
		);
	});
	await rm(join(paths.cache, 'checked.json'));
	await chmod(root, 0o555);
	asOtherUser(() => {
		assert.equal(
			refusalToWrite(paths),
			'The project’s folder cannot be written: you have no permission to write there.',
		);
	});
	await chmod(root, 0o755);
});

test('a second build at the same time gets the process id of the first', async (t) => {
	const cache = await makeTempFolder(t);
	const build = `
		const { lockBuild } = await import(${JSON.stringify(import.meta.resolve('./build-lock.ts'))});
		console.log(lockBuild(${JSON.stringify(cache)}).heldBy ?? 'free');
		if (process.argv[1] === 'stay') setInterval(() => {}, 1000);
	`;
	const start = (...args: string[]) =>
		spawn(process.execPath, ['--input-type=module', '-e', build, ...args]);
	const outputOf = async (child: ReturnType<typeof start>) =>
		String((await once(child.stdout, 'data'))[0]).trim();
	const first = start('stay');
	assert.equal(await outputOf(first), 'free');
	assert.equal(await outputOf(start()), String(first.pid));
	// A lock that a killed build left is taken over and removed at the end.
	first.kill('SIGKILL');
	await once(first, 'close');
	assert.equal(await readFile(join(cache, 'build.pid'), 'utf8'), String(first.pid));
	const third = start();
	assert.equal(await outputOf(third), 'free');
	if (third.exitCode === null) await once(third, 'close');
	assert.deepEqual(await readdir(cache), []);
	assert.equal(lockBuild(cache).heldBy, undefined);
});

test('of builds that start at the same time, exactly one gets the lock', async (t) => {
	const cache = await makeTempFolder(t);
	const url = JSON.stringify(import.meta.resolve('./build-lock.ts'));
	// Each tries again and again, so that they meet often.
	const code = `
		const { lockBuild } = await import(${url});
		const { mkdirSync, rmdirSync } = await import('node:fs');
		for (let left = 100; left > 0; ) {
			const lock = lockBuild(${JSON.stringify(cache)});
			if (lock.heldBy !== undefined) continue;
			mkdirSync(${JSON.stringify(join(cache, 'alone'))});
			rmdirSync(${JSON.stringify(join(cache, 'alone'))});
			lock.release();
			left -= 1;
		}
	`;
	const start = () => promisify(execFile)(process.execPath, ['--input-type=module', '-e', code]);
	await Promise.all([start(), start(), start()]);
	assert.deepEqual(await readdir(cache), []);
});
