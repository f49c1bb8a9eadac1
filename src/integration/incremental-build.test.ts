import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import {
	cpSync,
	mkdirSync,
	readdirSync,
	readFileSync,
	rmSync,
	statSync,
	symlinkSync,
	writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { makeContent } from '../../bench/made-content.ts';
import { root, run } from '../commands/run.ts';

// Two copies of the project, because some tests change its code. One keeps its cache from build to build;
// the other has none. After each change, both must contain the same bytes.
const testFolder = join(root, '.cache/incremental');
const copies = { cached: join(testFolder, 'cached'), clean: join(testFolder, 'clean') };

before(async () => {
	rmSync(testFolder, { recursive: true, force: true });
	makeContent('.cache/incremental/content', {
		size: {
			venues: 2,
			stakeholders: 4,
			relations: 3,
			events: 2,
			sources: 4,
			claims: 1,
			words: 120,
		},
		stories: 2,
		languages: ['en', 'es'],
		editions: 2,
		seed: 1,
	});
	for (const copy of Object.values(copies)) {
		mkdirSync(copy, { recursive: true });
		for (const name of ['src', 'public', '.config', 'package.json', 'package-lock.json']) {
			cpSync(join(root, name), join(copy, name), { recursive: true });
		}
		for (const name of ['astro.config.mjs', 'tsconfig.json']) {
			cpSync(join(root, name), join(copy, name));
		}
		cpSync(join(testFolder, 'content'), join(copy, 'content'), { recursive: true });
		symlinkSync(join(root, 'node_modules'), join(copy, 'node_modules'));
	}
	await build(copies.cached);
});

after(() => rmSync(testFolder, { recursive: true, force: true }));

/** Builds a copy, and returns the number of pages and files that it reused from its last build. */
async function build(copy: string): Promise<number> {
	const { passed, output } = await run('astro', ['build', '--root', copy], {
		output: 'keep',
		cwd: copy,
		env: { SITE_URL: 'https://site.example/', OUT_DIR: 'dist', CONTENT: 'content', NO_COLOR: '1' },
	});
	assert.ok(passed, output);
	return output.match(/\(restored\)/g)?.length ?? 0;
}

/** The files of a built copy, each with a hash of its bytes. */
function hashedFiles(copy: string): string[] {
	const folder = join(copy, 'dist');
	return readdirSync(folder, { recursive: true, encoding: 'utf8' })
		.filter((file) => statSync(join(folder, file)).isFile())
		.toSorted()
		.map((file) => {
			const hash = createHash('sha256').update(readFileSync(join(folder, file)));
			return `${file} ${hash.digest('hex').slice(0, 12)}`;
		});
}

/** Builds both copies at once, compares them, and returns how many files the one with a cache reused. */
async function buildBoth(): Promise<number> {
	rmSync(join(copies.clean, '.cache'), { recursive: true, force: true });
	rmSync(join(copies.clean, '.astro'), { recursive: true, force: true });
	const [reused, reusedByClean] = await Promise.all([build(copies.cached), build(copies.clean)]);
	assert.equal(reusedByClean, 0);
	assert.deepEqual(hashedFiles(copies.cached), hashedFiles(copies.clean));
	return reused;
}

function edit(file: string, from: string | RegExp, to: string): void {
	for (const copy of Object.values(copies)) {
		const path = join(copy, file);
		const text = readFileSync(path, 'utf8');
		assert.notEqual(text.search(from), -1, `${file} has no ${from}`);
		writeFileSync(path, text.replace(from, to));
	}
}

const story = 'content/stories/story-1';

/** The number of pages and files of one story, which a build reuses if only the other story has changed. */
const filesOfOneStory = 62;

for (const [what, change] of [
	['a sentence', () => edit(`${story}/en.mdx`, /^([A-Z]\w+ )/m, '$1indeed ')],
	['a fact', () => edit(`${story}/venues.yaml`, /latitude: \d+/, 'latitude: 59')],
] as const) {
	test(`when ${what} of a story has changed, a build reuses the other story`, async () => {
		change();
		assert.equal(await buildBoth(), filesOfOneStory);
	});
}

test('when something that all pages share has changed, a build reuses nothing', async () => {
	const changes = {
		'a phrase': () => edit('content/phrases/en.yaml', 'stories: Stories', 'stories: Tales'),
		'a component': () => edit('src/components/StoryHead.astro', '<h1', '<h1 data-changed'),
		// Astro puts the style of all components into each page, including those that the page does not use.
		'a style of other pages': () =>
			edit('src/components/frame/PageHead.astro', '</style>', 'header { margin: 1px }</style>'),
	};
	for (const [what, change] of Object.entries(changes)) {
		change();
		assert.equal(await build(copies.cached), 0, what);
	}
	edit(
		'astro.config.mjs',
		"trailingSlash: 'always'",
		"trailingSlash: 'always', compressHTML: false",
	);
	assert.equal(await buildBoth(), 0, 'the configuration');
});

test('when a story was deleted, a build contains nothing of it, and the other story is unchanged', async () => {
	const otherStory = () => hashedFiles(copies.cached).filter((file) => file.includes('story-1'));
	const filesBefore = otherStory();
	assert.ok(filesBefore.length > filesOfOneStory);
	for (const copy of Object.values(copies)) {
		rmSync(join(copy, 'content/stories/story-2'), { recursive: true });
	}
	assert.equal(await buildBoth(), filesOfOneStory);
	assert.ok(hashedFiles(copies.cached).every((file) => !file.includes('story-2')));
	assert.deepEqual(otherStory(), filesBefore);
});
