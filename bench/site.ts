import { cpSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { type BuiltSite, listen } from '../e2e/built-site.ts';
import { root } from '../src/commands/run.ts';
import { programs } from '../src/integration/program-folder.ts';
import { cacheOf } from '../src/model/reading/content-place.ts';
import { createGzipServer } from './gzip-server.ts';
import { type ContentPlan, makeContent, makeStory } from './made-content.ts';
import { big } from './made-story.ts';
import { type Usage, usageOf } from './usage.ts';

/** The folder, relative to the project, that contains the site to measure. */
export const benchFolder = '.cache/bench';
/** The folder of its content. */
export const content = join(benchFolder, 'content');
/** The output folder of its builds. */
export const dist = join(benchFolder, 'dist');

/** Creates a site of made-up stories, without any cache. */
export function makeSite(plan: ContentPlan): void {
	removeSite();
	makeContent(content, plan);
}

/** Creates a site of the real stories, without any cache. */
export function copyRealSite(): void {
	removeSite();
	cpSync(join(root, 'content'), join(root, content), { recursive: true });
}

/** Compiles the program, and returns the resources that this used. */
export function compileProgram(): Promise<Usage> {
	rmSync(join(root, programs), { recursive: true, force: true });
	return usageOf('astro', ['build'], { ONLY_COMPILE: '1' });
}

/** Builds the site and returns the resources that the build used. */
export const buildSite = (): Promise<Usage> =>
	usageOf('node', ['src/commands/build.ts'], {
		CONTENT: content,
		OUT_DIR: dist,
		SITE_URL: 'https://bench.example/',
	});

/** Deletes the site and the cache of its builds. */
export function removeSite(): void {
	for (const folder of [benchFolder, cacheOf(benchFolder)]) {
		rmSync(join(root, folder), { recursive: true, force: true });
	}
}

/** Builds and serves the real stories and the big made-up one. */
export async function serveStories(): Promise<BuiltSite> {
	copyRealSite();
	makeStory(content, 'big', { size: big, languages: ['es', 'en'], editions: 1, seed: 1 });
	await buildSite();
	const server = createGzipServer(join(root, dist));
	return { url: await listen(server), close: () => server.close() };
}

/** The paths of the stories in the built site, such as `en/big/`. */
export function storyPaths(): string[] {
	return ['es', 'en'].flatMap((locale) => {
		const folder = join(root, dist, locale);
		// The folder of a story contains its editions, whose names are dates.
		return readdirSync(folder, { withFileTypes: true })
			.filter((one) => one.isDirectory())
			.filter(({ name }) => readdirSync(join(folder, name)).some((inner) => /^\d/.test(inner)))
			.map(({ name }) => `${locale}/${name}/`)
			.toSorted();
	});
}

/** The path of a real story’s prose in the content folder. */
export function realProseFile(): string {
	const [file] = readdirSync(join(root, 'content'), { recursive: true, encoding: 'utf8' }).filter(
		(name) => name.startsWith('stories') && name.endsWith('.mdx'),
	);
	if (file === undefined) throw new Error('content/ has no story.');
	return file;
}
