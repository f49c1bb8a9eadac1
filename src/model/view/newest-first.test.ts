import assert from 'node:assert/strict';
import { test } from 'node:test';
import { checkStory } from '../checking/story-problems.ts';
import { newestStoriesFirst } from './newest-first.ts';
import { readStoryFolder } from '../reading/story-folder.ts';

const { story } = checkStory(readStoryFolder('e2e/content/stories/bridge', 'bridge'));
assert.ok(story);
const [edition] = story.editions;
assert.ok(edition);

test('stories are sorted by day of publication, and those of the same day by their last update', () => {
	const storyWith = (id: string, published: string, updated = published) => ({
		...story,
		...{ id, published },
		editions: [{ ...edition, published: updated }],
	});
	const stories = [
		storyWith('old', '2024-01-01', '2024-09-01'),
		storyWith('new', '2024-03-01'),
		storyWith('new-and-updated', '2024-03-01', '2024-04-01'),
	];
	assert.deepEqual(
		newestStoriesFirst(stories).map(({ id }) => id),
		['new-and-updated', 'new', 'old'],
	);
});
