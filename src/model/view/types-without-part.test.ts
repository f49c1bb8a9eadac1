import assert from 'node:assert/strict';
import { test } from 'node:test';
import { checkStory } from '../checking/story-problems.ts';
import { readStoryFolder } from '../reading/story-folder.ts';
import { newestEdition, viewStory } from './view-story.ts';
import { typesWithoutPart } from './types-without-part.ts';

const unplacedIn = (id: string) => {
	const { story } = checkStory(readStoryFolder(`e2e/content/stories/${id}`, id));
	assert.ok(story);
	return typesWithoutPart(viewStory(story, newestEdition(story), 'en'));
};

test('a type of fact whose part the editor has placed is not listed', () => {
	assert.deepEqual(unplacedIn('harbour-talks'), []);
});

test('a type of fact without a part in the prose is listed', () => {
	assert.deepEqual(unplacedIn('short-note'), ['sources']);
});
