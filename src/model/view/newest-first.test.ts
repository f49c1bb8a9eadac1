import assert from 'node:assert/strict';
import { test } from 'node:test';
import { checkStory } from '../checking/story-problems.ts';
import { newestFirst } from './newest-first.ts';
import { readStoryFolder } from '../reading/story-folder.ts';

const { story } = checkStory(readStoryFolder('e2e/content/stories/bridge', 'bridge'));
assert.ok(story);
const [edition] = story.editions;
assert.ok(edition);

test('sorts stories by publication, and those of one day by their last update', () => {
	const of = (id: string, published: string, updated = published) => ({
		...story,
		...{ id, published },
		editions: [{ ...edition, published: updated }],
	});
	const stories = [
		of('old', '2024-01-01', '2024-09-01'),
		of('new', '2024-03-01'),
		of('new-and-updated', '2024-03-01', '2024-04-01'),
	];
	assert.deepEqual(
		newestFirst(stories).map(({ id }) => id),
		['new-and-updated', 'new', 'old'],
	);
});
