import assert from 'node:assert/strict';
import { test } from 'node:test';
import { targetRules } from './target-rules.ts';

test('each venue has rules that fade the pins of the others and mark its own, and its mentions', () => {
	const rules = targetRules(['moscow', 'pier-33']).split('\n');
	assert.equal(rules.length, 2);
	assert.match(rules[0] ?? '', /:has\(#venue-moscow:target\)/);
	assert.match(rules[1] ?? '', /\.pin:not\(\[href="#venue-pier-33"\]\)\{opacity:\.3\}/);
	assert.match(rules[1] ?? '', /a\[href="#venue-pier-33"\]:not\(\.pin\)\{background/);
});

test('where there are very many venues the pointer lights none: each move would try all rules', () => {
	const many = Array.from({ length: 300 }, (_, index) => `place-${index}`);
	assert.doesNotMatch(targetRules(many), /:hover/);
	assert.match(targetRules(many.slice(0, 20)), /:hover/);
});

test('a story without venues has no rules', () => {
	assert.equal(targetRules([]), '');
});
