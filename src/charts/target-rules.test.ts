import assert from 'node:assert/strict';
import { test } from 'node:test';
import { targetRules } from './target-rules.ts';

test('each venue has a rule that fades the pins of the others', () => {
	const rules = targetRules(['moscow', 'pier-33']).split('\n');
	assert.equal(rules.length, 2);
	assert.match(rules[0] ?? '', /#venue-moscow:is\(:target,:hover\)/);
	assert.match(rules[1] ?? '', /\.pin:not\(\[href="#venue-pier-33"\]\)\{opacity:\.3\}/);
});

test('a story without venues has no rules', () => {
	assert.equal(targetRules([]), '');
});
