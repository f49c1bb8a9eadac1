import assert from 'node:assert/strict';
import {
	appendFileSync,
	existsSync,
	readdirSync,
	rmSync,
	truncateSync,
	utimesSync,
	writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { makeContent } from '../../bench/made-content.ts';
import { TestSite } from '../commands/build/testing/test-site.ts';
import { randomFrom } from '../commands/fuzz/random.ts';
import { filesIn } from '../integration/stamps.ts';
import { outputAt } from '../integration/safe-output.ts';
import { addNews, languages, size } from './testing/made-site.ts';

const folder = '.cache/test-sites/safe';
const site = new TestSite(`${folder}/site`);
const killed = new TestSite(`${folder}/killed`);
let whole: Record<string, string>;

before(async () => {
	for (const one of [site, killed]) one.remove();
	makeContent(`${folder}/site/content`, { size, stories: 1, languages, editions: 2, seed: 1 });
	addNews(site, 'story-1');
	killed.copyContentOf(site);
	await Promise.all([site.build(), killed.build()]);
	whole = site.hashes();
	assert.deepEqual(killed.hashes(), whole);
});

after(() => {
	for (const one of [site, killed]) one.remove();
});

const page = 'en/story-1/index.html';

/** Stands for all files. */
const all = -1;

/** What may happen to a site or its cache between two builds, and how many files the next build draws. */
const accidents: [what: string, drawn: number, accident: () => void][] = [
	['a byte is appended to a page in dist/', 1, () => appendFileSync(join(site.dist, page), ' ')],
	[
		'a byte is appended to a file of the program in dist/',
		0,
		() => appendFileSync(join(site.dist, 'favicon.svg'), ' '),
	],
	['a page in dist/ is deleted', 0, () => rmSync(join(site.dist, page))],
	['a file is added to dist/', 0, () => writeFileSync(join(site.dist, 'extra.txt'), 'x')],
	['dist/ is deleted', 0, () => rmSync(site.dist, { recursive: true })],
	[
		'dist/ is deleted, and all times of the cache have changed',
		0,
		() => {
			rmSync(site.dist, { recursive: true });
			const time = new Date('2020-01-01T12:00:00.123Z');
			for (const file of filesIn(site.cache)) utimesSync(join(site.cache, file), time, time);
		},
	],
	['a kept page is damaged', 1, () => truncateSync(join(site.cache, 'pages', page), 100)],
	['a kept page is deleted', 1, () => rmSync(join(site.cache, 'pages', page))],
	[
		'a kept story is damaged, and a page of it is missing',
		1,
		() => {
			for (const name of readdirSync(join(site.cache, 'stories')))
				truncateSync(join(site.cache, 'stories', name), 100);
			rmSync(join(site.cache, 'pages', page));
		},
	],
	['what was checked is damaged', 0, () => truncateSync(join(site.cache, 'checked.json'), 100)],
	[
		'the kept addresses are damaged',
		0,
		() => truncateSync(join(site.cache, 'addresses/story-1.json'), 10),
	],
	['the list of pages is damaged', all, () => truncateSync(join(site.cache, 'pages.json'), 100)],
	[
		'the kept layouts are damaged, and the list of pages is gone',
		all,
		() => {
			for (const file of filesIn(join(site.cache, 'layouts')))
				truncateSync(join(site.cache, 'layouts', file), 10);
			rmSync(join(site.cache, 'pages.json'));
		},
	],
	[
		'another version of the program, with lists of another form, has built the site',
		all,
		() => {
			writeFileSync(join(site.cache, 'pages.json'), '{"program":"older","files":[]}');
			writeFileSync(join(site.cache, 'checked.json'), '{"key":"older","stories":3}');
		},
	],
];

for (const [what, drawn, accident] of accidents) {
	test(`when ${what}, the next build repairs it`, async () => {
		accident();
		const build = await site.build();
		assert.equal(build.drawn, drawn === all ? build.total : drawn);
		assert.deepEqual(site.hashes(), whole);
	});
}

const seed = 2024;

test(`a build that is killed leaves a whole site, and the next one equals a clean build (seed ${seed})`, async (t) => {
	const change = (one: TestSite, from: string, to: string) =>
		one.edit('phrases/en.yaml', `stories: ${from}`, `stories: ${to}`);
	change(site, 'Stories', 'Tales');
	const started = performance.now();
	await site.build();
	const duration = performance.now() - started;
	await site.buildClean();
	const sites = [whole, site.hashes()];
	const random = randomFrom(seed);
	let kills = 0;
	for (let number = 1; number <= 10; number += 1) {
		const isThere = number % 2 === 0;
		change(killed, isThere ? 'Tales' : 'Stories', isThere ? 'Stories' : 'Tales');
		const moment = random() * duration;
		const what = `Build ${number} was killed after ${Math.round(moment)} ms.`;
		if (await killed.killBuild(moment)) kills += 1;
		const { current, last } = outputAt(killed.dist);
		// Between two renames, the last site has another name.
		const left = JSON.stringify(killed.hashes(existsSync(current) ? current : last));
		assert.ok(
			sites.some((one) => JSON.stringify(one) === left),
			what,
		);
		await killed.build();
		assert.deepEqual(killed.hashes(), sites[number % 2], what);
	}
	t.diagnostic(`${kills} of 10 builds were killed before they had ended.`);
	assert.ok(kills > 2);
});
