import assert from 'node:assert/strict';
import { test } from 'node:test';
import { targetRules } from './target-rules.ts';

test('without a script, a venue’s anchor fades all other pins and highlights the venue’s mentions', () => {
	const rules = targetRules([{ id: 'moscow' }, { id: 'pier-33', formerly: ['quay'] }]).split('\n');
	assert.equal(rules.length, 5);
	assert.equal(rules[0], ':root:not([data-scripted]):has(:target){');
	assert.equal(
		rules[1],
		'&:has(:target:is(#venue-moscow,#venue-pier-33,#venue-quay)){.pin{opacity:.3}}',
	);
	assert.match(
		rules[2] ?? '',
		/^&:has\(#venue-moscow:target\)\{\.pin\[href="#venue-moscow"\]\{opacity:1;/,
	);
	assert.match(rules[3] ?? '', /^&:has\(#venue-pier-33:target,#venue-quay:target\)/);
	assert.match(rules[3] ?? '', /\.venue\[href="#venue-pier-33"\]\{background/);
});

test('a story without venues has no rules', () => {
	assert.equal(targetRules([]), '');
});
