import assert from 'node:assert/strict';
import { execFile, spawn } from 'node:child_process';
import { once } from 'node:events';
import { chmod, mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test, type TestContext } from 'node:test';
import { promisify } from 'node:util';
import { lockBuild } from './build-lock.ts';
import { refusalToWrite } from './build-places.ts';
import { makeFolder } from './make-folder.ts';
import { whyNot } from './why-not.ts';

async function folderFor(context: TestContext): Promise<string> {
	const folder = await mkdtemp(join(tmpdir(), 'writing-'));
	context.after(() => rm(folder, { recursive: true }));
	return folder;
}

/** Does something as somebody who may do less than whoever runs the tests. */
function asAnother(act: () => void): void {
	const isRoot = process.getuid?.() === 0;
	if (isRoot) process.seteuid?.(65534);
	try {
		act();
	} finally {
		if (isRoot) process.seteuid?.(0);
	}
}

const placesIn = (root: string) => ({
	root,
	cache: join(root, '.cache', 'content'),
	output: join(root, 'dist'),
});

test('a folder is made with those that it stands in', async (t) => {
	const folder = await folderFor(t);
	makeFolder(join(folder, 'a/b/c'));
	makeFolder(join(folder, 'a/b/c'));
	assert.deepEqual(await readdir(join(folder, 'a/b')), ['c']);
});

test('a folder in no true place is refused at once, in words', async (t) => {
	const folder = await folderFor(t);
	const file = join(folder, 'file');
	await writeFile(file, '');
	for (const [path, why] of [
		[file, 'a file has that name'],
		[join(file, 'in'), 'a file stands where a folder would have to be'],
	] as const) {
		assert.throws(
			() => {
				makeFolder(path);
			},
			(error) => whyNot(error) === why,
		);
	}
	// A process of its own: one that tries for ever cannot be stopped from within.
	const tries = `
		const { makeFolder } = await import(${JSON.stringify(import.meta.resolve('./make-folder.ts'))});
		const { whyNot } = await import(${JSON.stringify(import.meta.resolve('./why-not.ts'))});
		try { makeFolder('/proc/no/such'); } catch (error) { console.log(whyNot(error)); }
	`;
	const { stdout } = await promisify(execFile)(
		process.execPath,
		['--input-type=module', '-e', tries],
		{ timeout: 10_000 },
	);
	assert.notEqual(stdout.trim(), '');
});

test('a mistake of ours is no reason why something cannot be written', () => {
	assert.throws(() => whyNot(new TypeError('ours')), TypeError);
});

test('a build may write where all is its own', async (t) => {
	const root = await folderFor(t);
	assert.equal(refusalToWrite(placesIn(root)), undefined);
	await mkdir(join(root, 'dist'));
	assert.equal(refusalToWrite(placesIn(root)), undefined);
	assert.deepEqual((await readdir(root)).toSorted(), ['.astro', '.cache', 'dist']);
});

test('a build is refused where a file stands for its folder', async (t) => {
	const root = await folderFor(t);
	await writeFile(join(root, 'dist'), '');
	assert.equal(refusalToWrite(placesIn(root)), 'dist cannot be written: a file has that name.');
});

test('a build is refused what belongs to another, be it a folder or a file', async (t) => {
	const root = await folderFor(t);
	await chmod(root, 0o777);
	const places = placesIn(root);
	assert.equal(refusalToWrite(places), undefined);
	for (const folder of ['.astro', '.cache/content']) await chmod(join(root, folder), 0o777);
	await writeFile(join(places.cache, 'checked.json'), '{}', { mode: 0o444 });
	asAnother(() => {
		assert.match(refusalToWrite(places) ?? '', /checked\.json cannot be written: you may not/);
	});
	await rm(join(places.cache, 'checked.json'));
	await chmod(root, 0o555);
	asAnother(() => {
		assert.equal(
			refusalToWrite(places),
			'The project’s folder cannot be written: you may not write there.',
		);
	});
	await chmod(root, 0o755);
});

test('of two builds at once the second is told of the first', async (t) => {
	const cache = await folderFor(t);
	const build = `
		const { lockBuild } = await import(${JSON.stringify(import.meta.resolve('./build-lock.ts'))});
		console.log(lockBuild(${JSON.stringify(cache)}).heldBy ?? 'free');
		if (process.argv[1] === 'stay') setInterval(() => {}, 1000);
	`;
	const start = (...args: string[]) =>
		spawn(process.execPath, ['--input-type=module', '-e', build, ...args]);
	const saidBy = async (one: ReturnType<typeof start>) =>
		String((await once(one.stdout, 'data'))[0]).trim();
	const first = start('stay');
	assert.equal(await saidBy(first), 'free');
	assert.equal(await saidBy(start()), String(first.pid));
	// What a build leaves that was killed is taken over, and taken away at the end.
	first.kill('SIGKILL');
	await once(first, 'close');
	assert.equal(await readFile(join(cache, 'build.pid'), 'utf8'), String(first.pid));
	const third = start();
	assert.equal(await saidBy(third), 'free');
	if (third.exitCode === null) await once(third, 'close');
	assert.deepEqual(await readdir(cache), []);
	assert.equal(lockBuild(cache).heldBy, undefined);
});
