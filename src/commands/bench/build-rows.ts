import { cpSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { root } from '../run.ts';
import { makeContent } from './made-content.ts';
import type { StorySize } from './made-story.ts';
import { measure, type Usage } from './measure.ts';
import type { BuildRow } from './results.ts';

const place = '.cache/bench';

interface SitePlan {
	size: StorySize;
	stories: number;
	languages: readonly string[];
	editions: number;
	seed: number;
}

/** Makes a site and builds it from nothing, again, and with one story changed; then does the least for it. */
export async function measureSite(plan: SitePlan): Promise<BuildRow> {
	const content = join(place, 'content');
	const out = join(place, 'dist');
	makeContent(content, plan);
	clear(content, out);
	const env = { CONTENT: content, OUT_DIR: out, SITE_URL: 'https://bench.example/' };
	const build = () => measure('node', ['src/commands/build.ts'], env);
	const cold = await build();
	const unchanged = await build();
	change(join(content, 'stories/story-1', `${plan.languages[0]}.mdx`));
	const changed = await build();
	const html = htmlIn(out);
	const page = readFileSync(join(root, out, plan.languages[0] ?? '', 'story-1', 'index.html'));
	const floorOut = join(place, 'floor');
	const floor = await measure('node', ['src/commands/bench/floor.ts', content, floorOut]);
	const row = {
		stories: plan.stories,
		languages: plan.languages.length,
		editions: plan.editions,
		pages: html.length,
		bytes: { gzip: gzipSync(page, { level: 9 }).length, raw: page.length },
		...{ cold, unchanged, changed, floor },
	};
	clear(content, out);
	rmSync(join(root, place), { recursive: true, force: true });
	return row;
}

/** Builds the real content in the same three ways, with a folder of its own for what is kept. */
export async function measureContent(): Promise<{
	pages: number;
	cold: Usage;
	unchanged: Usage;
	changed: Usage;
}> {
	const content = join(place, 'content');
	const out = join(place, 'dist');
	copyContent(content);
	clear(content, out);
	const env = { CONTENT: content, OUT_DIR: out, SITE_URL: 'https://bench.example/' };
	const build = () => measure('node', ['src/commands/build.ts'], env);
	const cold = await build();
	const unchanged = await build();
	const [text = ''] = readdirSync(join(root, content, 'stories'), {
		recursive: true,
		encoding: 'utf8',
	}).filter((name) => name.endsWith('.mdx'));
	change(join(content, 'stories', text));
	const changed = await build();
	const pages = htmlIn(out).length;
	clear(content, out);
	rmSync(join(root, place), { recursive: true, force: true });
	return { pages, cold, unchanged, changed };
}

function copyContent(folder: string): void {
	rmSync(join(root, folder), { recursive: true, force: true });
	cpSync(join(root, 'content'), join(root, folder), { recursive: true });
}

/** Adds a word to the first paragraph that begins with one. */
function change(file: string): void {
	const path = join(root, file);
	const text = readFileSync(path, 'utf8');
	const [head = '', body = ''] = text.split(/(?<=^---\n[\s\S]*?\n---\n)/);
	writeFileSync(path, head + body.replace(/^(\p{Lu}\p{L}+) /mu, '$1 bench '));
}

/** Takes away what builds of this content have left. */
function clear(content: string, out: string): void {
	for (const name of [out, join('.cache', content)]) {
		rmSync(join(root, name), { recursive: true, force: true });
	}
}

const htmlIn = (folder: string): string[] =>
	readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' }).filter((name) =>
		name.endsWith('.html'),
	);
