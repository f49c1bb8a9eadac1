import assert from 'node:assert/strict';
import { test } from 'node:test';
import { checkStory } from '../checking/story-problems.ts';
import { readStoryFolder } from '../reading/story-folder.ts';
import { newestEdition, viewStory } from './view-story.ts';
import { unplacedParts } from './unplaced-parts.ts';

const unplacedIn = (id: string) => {
	const { story } = checkStory(readStoryFolder(`e2e/content/stories/${id}`, id));
	assert.ok(story);
	return unplacedParts(viewStory(story, newestEdition(story), 'en'));
};

test('leaves out the parts that the editor has placed', () => {
	assert.deepEqual(unplacedIn('harbour-talks'), []);
});

test('lists facts without a part in the prose', () => {
	assert.deepEqual(unplacedIn('short-note'), ['sources']);
});
