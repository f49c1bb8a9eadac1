import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import {
	cpSync,
	existsSync,
	readdirSync,
	readFileSync,
	rmSync,
	statSync,
	writeFileSync,
} from 'node:fs';
import { join, relative } from 'node:path';
import { filesIn } from '../../../integration/stamps.ts';
import { cacheOf } from '../../../model/reading/content-place.ts';
import { root, run } from '../../run.ts';

/** How a build has ended. */
export interface TestBuild {
	passed: boolean;
	/** What it has printed. */
	output: string;
	/** The pages and files that it has drawn, in its own count. */
	drawn: number;
	total: number;
}

/** The URL of the sites of tests. */
export const testUrl = 'https://site.example/';

/** A content folder for tests, with a finished site and a cache of its own, in the project or in a copy of it. */
export class TestSite {
	readonly content: string;
	readonly dist: string;
	readonly cache: string;
	readonly #project: string;

	constructor(folder: string, project = root) {
		this.#project = project;
		this.content = join(project, folder, 'content');
		this.dist = join(project, folder, 'dist');
		this.cache = join(project, cacheOf(join(folder, 'content')));
	}

	/** Builds the site by `npm run build`, whether or not that works. */
	async tryBuild(env: Record<string, string> = {}): Promise<TestBuild> {
		const { passed, output } = await run('node', ['src/commands/build.ts'], {
			output: 'keep',
			cwd: this.#project,
			env: { ...this.#env, ...env },
		});
		const [, drawn, total] = /(\d+) of (\d+) files drawn/.exec(output) ?? [];
		return { passed, output, drawn: Number(drawn), total: Number(total) };
	}

	/** Builds the site. Fails if it cannot be built. */
	async build(env: Record<string, string> = {}): Promise<TestBuild> {
		const build = await this.tryBuild(env);
		assert.ok(build.passed, build.output);
		return build;
	}

	/**
	 * Builds the site as if for the first time, but with the program that is there. `keepsDrawings` spares time:
	 * layouts and pictures are kept by what they show.
	 */
	async buildClean(
		env: Record<string, string> = {},
		{ keepsDrawings = false } = {},
	): Promise<TestBuild> {
		const kept = keepsDrawings ? ['pictures', 'images', 'layouts'] : [];
		for (const name of existsSync(this.cache) ? readdirSync(this.cache) : []) {
			if (!kept.includes(name)) rmSync(join(this.cache, name), { recursive: true });
		}
		rmSync(this.dist, { recursive: true, force: true });
		const build = await this.build(env);
		assert.equal(build.drawn, build.total);
		return build;
	}

	/** Starts a build, and kills it after some milliseconds. Returns whether it was still running. */
	async killBuild(milliseconds: number): Promise<boolean> {
		const child = spawn(process.execPath, ['src/commands/build.ts'], {
			cwd: this.#project,
			stdio: 'ignore',
			env: { ...process.env, ...this.#env },
		});
		const ended = once(child, 'exit');
		const timer = setTimeout(() => child.kill('SIGKILL'), milliseconds);
		await ended;
		clearTimeout(timer);
		return child.signalCode === 'SIGKILL';
	}

	get #env() {
		const [CONTENT, OUT_DIR] = [this.content, this.dist].map((folder) =>
			relative(this.#project, folder),
		);
		return { CONTENT: CONTENT ?? '', OUT_DIR: OUT_DIR ?? '', SITE_URL: testUrl, NO_COLOR: '1' };
	}

	/** The files of the finished site, each with a hash of its bytes. */
	hashes(folder = this.dist): Record<string, string> {
		return Object.fromEntries(
			filesIn(folder).map((file) => {
				const hash = createHash('sha256').update(readFileSync(join(folder, file)));
				return [file, hash.digest('hex').slice(0, 12)];
			}),
		);
	}

	/** The finished site as a whole: another build makes another folder. */
	distIdentity(): number {
		return statSync(this.dist).ino;
	}

	/** Replaces the first match in a file of the content. */
	edit(file: string, from: string | RegExp, to: string): void {
		edit(join(this.content, file), from, to);
	}

	/** Makes the content the same as that of another site. */
	copyContentOf({ content }: TestSite): void {
		rmSync(this.content, { recursive: true, force: true });
		// With other times, as a fresh checkout has.
		cpSync(content, this.content, { recursive: true });
	}

	/** Removes the content, the site and the cache. */
	remove(): void {
		for (const folder of [join(this.content, '..'), this.cache])
			if (existsSync(folder)) rmSync(folder, { recursive: true });
	}
}

/** Replaces the first match in a file, which must have one. */
export function edit(file: string, from: string | RegExp, to: string): void {
	const text = readFileSync(file, 'utf8');
	const isThere = typeof from === 'string' ? text.includes(from) : from.test(text);
	assert.ok(isThere, `${file} has no ${from}`);
	writeFileSync(file, text.replace(from, to));
}
