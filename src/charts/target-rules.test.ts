import assert from 'node:assert/strict';
import { test } from 'node:test';
import { targetRules } from './target-rules.ts';

test('a venue that is named fades all pins but its own, and marks its mentions', () => {
	const rules = targetRules(['moscow', 'pier-33']).split('\n');
	assert.equal(rules.length, 10);
	assert.deepEqual(rules.slice(0, 2), [':root:has([id^="venue-"]:target){', '.pin{opacity:.3}']);
	assert.match(
		rules[2] ?? '',
		/^&:has\(#venue-moscow:target\) \.pin\[href="#venue-moscow"\]\{opacity:1;/,
	);
	assert.match(rules[3] ?? '', /\.venue\[href="#venue-pier-33"\]\{background/);
	assert.equal(rules[4], '}');
});

test('where there are very many venues the pointer lights none: each move would try all rules', () => {
	const many = Array.from({ length: 300 }, (_, index) => `place-${index}`);
	assert.doesNotMatch(targetRules(many), /:hover/);
	assert.match(targetRules(many.slice(0, 20)), /:hover/);
});

test('a story without venues has no rules', () => {
	assert.equal(targetRules([]), '');
});
