import { existsSync, readdirSync, rmSync, statSync, utimesSync } from 'node:fs';
import { enableCompileCache } from 'node:module';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { stripVTControlCharacters } from 'node:util';
import {
	currentProgram,
	folderOf,
	wholeMark,
	type Program,
	programs,
} from '../../integration/program-folder.ts';
import type * as EntryModule from '../../program/entry.ts';
import { run } from '../run.ts';
import { lockBuild } from '../writing/build-lock.ts';

type Entry = typeof EntryModule;

/** A compiled program that has been loaded. */
export interface LoadedProgram extends Program {
	folder: string;
	/** The folder with the files that browsers load. */
	files: string;
	liveSite: Entry['liveSite'];
	buildSite: Entry['buildSite'];
	checkedSite: Entry['checkedSite'];
}

/** How many programs are kept besides the current one: a server or another build may still use an older one. */
const olderPrograms = 2;

/**
 * Loads the program of the current sources. Compiles it if they have changed, after `beforeCompiling`. Throws a
 * `CompileError` with the output of Astro if it does not compile.
 */
export async function compiledProgram(beforeCompiling: () => void): Promise<LoadedProgram> {
	const program = currentProgram();
	const folder = resolve(folderOf(program));
	const whole = join(folder, wholeMark);
	if (!existsSync(whole)) {
		beforeCompiling();
		await compile(whole);
	}
	// Programs are removed by age.
	utimesSync(whole, new Date(), new Date());
	removeOldPrograms(folder);
	enableCompileCache(join(folder, 'v8'));
	const entryModule = await loadedEntry(join(folder, 'pages')).catch(async () => {
		// Something has happened to its files.
		rmSync(folder, { recursive: true, force: true });
		beforeCompiling();
		await compile(whole);
		return loadedEntry(join(folder, 'pages'));
	});
	return { ...program, ...entryModule, folder, files: join(folder, 'files') };
}

async function loadedEntry(folder: string): Promise<Entry> {
	const entry = readdirSync(folder).find((name) => name.startsWith('prerender-entry.'));
	if (entry === undefined) throw new Error('The compiled program has no entry.');
	return (await import(pathToFileURL(join(folder, entry)).href)) as Entry;
}

/** The program does not compile; the message is what Astro has said about it, without its progress and the stack. */
export class CompileError extends Error {
	override name = 'CompileError';

	constructor(output: string) {
		const [, fault = output] = /\[ERROR\] (.*)/s.exec(stripVTControlCharacters(output)) ?? [];
		super(fault.replaceAll(/^ *(Stack trace:|at ).*\n?/gm, '').trim());
	}
}

async function compile(whole: string): Promise<void> {
	// Builds of two contents need the same program: one compiles it, the other waits.
	let lock = lockBuild(programs);
	while (lock.heldBy !== undefined) {
		await new Promise((resolve) => setTimeout(resolve, 200));
		lock = lockBuild(programs);
	}
	try {
		if (existsSync(whole)) return;
		const { passed, output } = await run('astro', ['build'], {
			output: 'keep',
			env: { ONLY_COMPILE: '1' },
		});
		if (!passed || !existsSync(whole)) throw new CompileError(output);
	} finally {
		lock.release();
	}
}

function removeOldPrograms(current: string): void {
	const others = readdirSync(programs, { withFileTypes: true })
		.filter((entry) => entry.isDirectory())
		.map(({ name }) => name)
		// With a dot at its beginning, a folder is another build’s test whether it may write here.
		.filter((name) => !name.startsWith('.') && !name.endsWith('.next'))
		.map((name) => resolve(programs, name))
		.filter((folder) => folder !== current)
		.map((folder) => ({
			folder,
			used: statSync(join(folder, wholeMark), { throwIfNoEntry: false })?.mtimeMs ?? 0,
		}))
		.toSorted((one, other) => other.used - one.used);
	for (const { folder } of others.slice(olderPrograms))
		rmSync(folder, { recursive: true, force: true });
}
