import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { root } from '../src/commands/run.ts';
import { currentProgram, folderOf } from '../src/integration/program-folder.ts';
import type { ContentPlan } from './made-content.ts';
import type { BuildRow, Builds } from './results.ts';
import {
	benchFolder,
	buildSite,
	compileProgram,
	content,
	copyRealSite,
	dist,
	makeSite,
	realProseFile,
	removeSite,
} from './site.ts';
import { usageOf } from './usage.ts';

/** Measures the builds of a site of made-up stories, and the floor for the same stories. */
export async function measureMadeUpSite(plan: ContentPlan): Promise<BuildRow> {
	const [locale = ''] = plan.languages;
	await compileOnce();
	makeSite(plan);
	const builds = await measureBuilds(`stories/story-1/${locale}.mdx`);
	const page = readFileSync(join(root, dist, locale, 'story-1', 'index.html'));
	const floor = await usageOf('node', ['bench/floor.ts', content, join(benchFolder, 'floor')]);
	removeSite();
	return {
		stories: plan.stories,
		languages: plan.languages.length,
		editions: plan.editions,
		bytes: { gzip: gzipSync(page, { level: 9 }).length, raw: page.length },
		...builds,
		floor,
	};
}

/** Measures the builds of the real stories. */
export async function measureRealSite(): Promise<Builds> {
	await compileOnce();
	copyRealSite();
	const builds = await measureBuilds(realProseFile());
	removeSite();
	return builds;
}

/** Compiles the program, if it is not compiled yet. */
const compileOnce = () =>
	existsSync(join(root, folderOf(currentProgram()))) ? undefined : compileProgram();

/** Measures a cold build, an unchanged one, and one after a sentence in this file has changed. */
async function measureBuilds(prose: string): Promise<Builds> {
	const cold = await buildSite();
	const unchanged = await buildSite();
	changeSentence(join(root, content, prose));
	const changed = await buildSite();
	const files = readdirSync(join(root, dist), { recursive: true, encoding: 'utf8' });
	return { pages: files.filter((name) => name.endsWith('.html')).length, cold, unchanged, changed };
}

/** Adds a word to the first paragraph that begins with a capitalized word. */
function changeSentence(file: string): void {
	const text = readFileSync(file, 'utf8');
	const [head = '', body = ''] = text.split(/(?<=^---\n[\s\S]*?\n---\n)/);
	writeFileSync(file, head + body.replace(/^(\p{Lu}\p{L}+) /mu, '$1 bench '));
}
