import assert from 'node:assert/strict';
import { test } from 'node:test';
import { dayProblems } from './day-problems.ts';
import { linesOf } from './lines.ts';
import { said, smallStory } from './testing/small-story.ts';

function saidOf(...changes: Parameters<typeof smallStory>): string[] {
	const { files, story } = smallStory(...changes);
	return said(dayProblems(story, linesOf(files)));
}

test('a plan to go by train may be told on 11 September', () => {
	assert.deepEqual(saidOf(['es.mdx', 'Kim va a', 'Kim iría en tren a']), []);
});

test('a departure by train may not', () => {
	assert.deepEqual(saidOf(['es.mdx', 'Kim va a', 'Kim salió en tren hacia']), [
		'es.mdx:13:1  The edition of 2023-09-11 tells of Kim’s departure. Nobody could read of it before 2023-09-12: give it that day as `known`, or say it in other words.',
	]);
	assert.match(
		saidOf(['en.mdx', 'Kim goes to', 'Kim left Pyongyang for'])[0] ?? '',
		/^en\.mdx:11:1 /,
	);
});

test('from its day on it may be told', () => {
	assert.deepEqual(
		saidOf(
			['es.mdx', 'Kim va a', 'Kim salió en tren hacia'],
			['es.mdx', 'known="2023-09-04"', 'known="2023-09-12"'],
		),
		[],
	);
});

test('the title of a source that an early edition lists tells of it too', () => {
	assert.match(
		saidOf(['sources.yaml', 'They meet', 'Kim leaves Pyongyang'])[0] ?? '',
		/^sources\.yaml:3:10 {2}The edition of 2023-09-11 tells of Kim’s departure\./,
	);
});

test('deliveries may be told on 13 October, not before', () => {
	assert.deepEqual(saidOf(['editions.yaml', 'Después.', 'Mil contenedores.']), []);
	assert.match(
		saidOf(['venues.yaml', '2 muelles', '2 muelles y contenedores'])[0] ?? '',
		/^venues\.yaml:8:16 {2}The edition of 2023-09-11 tells of deliveries in 2023\./,
	);
});
