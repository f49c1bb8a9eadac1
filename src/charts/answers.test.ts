import assert from 'node:assert/strict';
import { test } from 'node:test';
import { answerTo, keepAnswersIn } from './answers.ts';

test('what was asked before is not looked for again', () => {
	let searches = 0;
	const search = () => ++searches;
	assert.equal(answerTo(['how many', 1], search), 1);
	assert.equal(answerTo(['how many', 1], search), 1);
	assert.equal(answerTo(['how many', 2], search), 2);
});

test('that there is no answer is an answer', () => {
	let searches = 0;
	const search = () => void searches++;
	assert.equal(answerTo(['nothing'], search), undefined);
	assert.equal(answerTo(['nothing'], search), undefined);
	assert.equal(searches, 1);
});

test('an answer of an earlier build is taken, and a new one kept', () => {
	const kept = new Map([['["old"]', '{"answer":[1,2]}']]);
	keepAnswersIn({
		read: (question) => kept.get(question),
		write: (question, answer) => void kept.set(question, answer),
	});
	const never = () => assert.fail('It was found before.');
	assert.deepEqual(answerTo(['old'], never), [1, 2]);
	assert.equal(
		answerTo(['new'], () => undefined),
		undefined,
	);
	assert.equal(kept.get('["new"]'), '{}');
});
