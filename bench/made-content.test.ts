import assert from 'node:assert/strict';
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { checkContent } from '../src/model/checking/check-content.ts';
import { readContentFolder } from '../src/model/reading/content-folder.ts';
import { root } from '../src/commands/run.ts';
import { makeContent } from './made-content.ts';
import { big, madeUpStoryFiles, ordinary } from './made-story.ts';

const folder = '.cache/made-content';
after(() => rmSync(join(root, folder), { recursive: true, force: true }));

test('a plan always gives the same story, and another seed gives another', () => {
	const plan = { size: ordinary, languages: ['en'], editions: 1, seed: 1 };
	assert.deepEqual(madeUpStoryFiles(plan), madeUpStoryFiles(plan));
	assert.notDeepEqual(madeUpStoryFiles(plan), madeUpStoryFiles({ ...plan, seed: 2 }));
});

for (const [name, size, stories] of [
	['ordinary', ordinary, 6],
	['big', big, 1],
] as const) {
	test(`made-up ${name} stories pass the check, in two languages and three editions`, () => {
		makeContent(folder, { size, stories, languages: ['en', 'es'], editions: 3, seed: 1 });
		const { problems } = checkContent(readContentFolder(folder));
		assert.deepEqual(problems.slice(0, 3), []);
	});
}
