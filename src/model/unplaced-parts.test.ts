import assert from 'node:assert/strict';
import { test } from 'node:test';
import { checkStory } from './checking/story-problems.ts';
import { readStoryFolder } from './reading/story-folder.ts';
import { newestEdition, tell } from './tell.ts';
import { unplacedParts } from './unplaced-parts.ts';

const unplacedIn = (id: string) => {
	const { story } = checkStory(readStoryFolder(`e2e/content/stories/${id}`, id));
	assert.ok(story);
	return unplacedParts(tell(story, newestEdition(story), 'en'));
};

test('what the writer has placed is not shown again', () => {
	assert.deepEqual(unplacedIn('harbour-talks'), []);
});

test('facts without a part in the prose come after it', () => {
	assert.deepEqual(unplacedIn('short-note'), ['sources']);
});
