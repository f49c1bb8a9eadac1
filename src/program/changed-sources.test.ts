import assert from 'node:assert/strict';
import {
	cpSync,
	mkdirSync,
	readdirSync,
	readFileSync,
	rmSync,
	symlinkSync,
	writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { makeContent } from '../../bench/made-content.ts';
import { edit, TestSite } from '../commands/build/testing/test-site.ts';
import { root } from '../commands/run.ts';
import { languages, size } from './testing/made-site.ts';

// A copy of the project, whose sources these tests change. It has no program yet.
const copy = join(root, '.cache/test-sites/project');
/** A page in public/ that no other page may be like. */
const proof = '<p style="x"><a href="/">';
const site = new TestSite('site', copy);
const clean = new TestSite('clean', copy);

before(() => {
	rmSync(copy, { recursive: true, force: true });
	mkdirSync(copy, { recursive: true });
	for (const name of ['src', 'public', '.config']) {
		cpSync(join(root, name), join(copy, name), { recursive: true });
	}
	for (const name of ['astro.config.mjs', 'package.json', 'package-lock.json', 'tsconfig.json']) {
		cpSync(join(root, name), join(copy, name));
	}
	writeFileSync(join(copy, 'public/proof.html'), proof);
	symlinkSync(join(root, 'node_modules'), join(copy, 'node_modules'));
	makeContent('.cache/test-sites/project/site/content', {
		...{ size, languages, stories: 2, editions: 1, seed: 1 },
	});
	clean.copyContentOf(site);
});

after(() => rmSync(copy, { recursive: true, force: true }));

const inCopy = (file: string) => join(copy, 'src/components', file);

const programs = () =>
	readdirSync(join(copy, '.cache/program'), { withFileTypes: true }).filter((one) =>
		one.isDirectory(),
	).length;

test('two contents that are built at the same time compile the program once, and both are right', async () => {
	const [one, other] = await Promise.all([site.build(), clean.build()]);
	assert.equal(one.drawn, one.total);
	assert.equal(other.drawn, other.total);
	assert.deepEqual(site.hashes(), clean.hashes());
	assert.equal(programs(), 1);
});

test('a file from public/ stays the same, byte for byte', () => {
	assert.equal(readFileSync(join(site.dist, 'proof.html'), 'utf8'), proof);
});

test('when a component has changed, a build draws everything, and equals a clean build', async () => {
	edit(inCopy('StoryHead.astro'), '<h1', '<h1 data-changed');
	// Astro puts the style of all components into each page, including those that the page does not use.
	edit(inCopy('frame/PageHead.astro'), '</style>', 'header { margin: 1px }</style>');
	const before = site.hashes();
	const [{ drawn, total }] = await Promise.all([site.build(), clean.buildClean()]);
	assert.equal(drawn, total);
	assert.deepEqual(site.hashes(), clean.hashes());
	assert.notEqual(site.hashes()['en/story-1/index.html'], before['en/story-1/index.html']);
});

test('a program that does not compile is told in a few lines, and the site stays as it is', async () => {
	const [before, identity] = [site.hashes(), site.distIdentity()];
	edit(inCopy('StoryHead.astro'), '---', '---\nconst broken = ;');
	const { passed, output } = await site.tryBuild();
	assert.ok(!passed);
	assert.match(output, /^The program does not compile:/);
	assert.match(output, /StoryHead\.astro/);
	assert.match(output, /Nothing was built\. site\/dist\/ is unchanged\.\n$/);
	assert.doesNotMatch(output, /^ +at /m);
	assert.deepEqual(site.hashes(), before);
	assert.equal(site.distIdentity(), identity);
	edit(inCopy('StoryHead.astro'), 'const broken = ;\n', '');
	assert.equal((await site.build()).drawn, 0);
});

test('a component that throws is told with its page, story and edition, and the site stays as it is', async () => {
	const [before, identity] = [site.hashes(), site.distIdentity()];
	const mistake = "if (view.story.id === 'story-2') throw new TypeError('No head.');\n";
	edit(inCopy('StoryHead.astro'), /(?=const text = )/, mistake);
	const { passed, output } = await site.tryBuild();
	assert.ok(!passed);
	assert.match(
		output,
		/^The page \/en\/story-2\/ of the story story-2 \(edition 2024-01-01\) cannot be drawn: No head\. \(an error in StoryHead of the program, not of the content\)$/m,
	);
	assert.doesNotMatch(output, /^ +at /m);
	assert.deepEqual(site.hashes(), before);
	assert.equal(site.distIdentity(), identity);
	edit(inCopy('StoryHead.astro'), mistake, '');
	// What the failed build has drawn replaced the kept pages of the last one.
	await site.build();
	assert.deepEqual(site.hashes(), before);
});

test('content that the policy forbids is told with its page, and the site stays as it is', async () => {
	const before = site.hashes();
	edit(inCopy('StoryHead.astro'), '<h1', '<h1 style="color: red"');
	const { passed, output } = await site.tryBuild();
	assert.ok(!passed);
	assert.match(output, /^The page \/en\/story-1\/ of the story story-1 .*forbids/m);
	assert.match(output, /<h1 style="color: red">: give it a class instead\./);
	assert.deepEqual(site.hashes(), before);
});
