import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Problem } from '../../model/findings/problem.ts';
import { asGithub } from './as-github.ts';
import { asText } from './as-text.ts';
import { markedLine } from './marked-line.ts';
import { summaryOf } from './summary.ts';

const problem: Problem = {
	kind: 'unknown-name',
	place: { file: 'content/a,b.yaml', line: 2, column: 5 },
	message: 'There is no venue “x”, 100 %.',
	hint: 'Did you mean “y”?',
};

test('a problem is followed by its line, with the position marked', () => {
	assert.equal(
		asText(problem, 'at: x'),
		'content/a,b.yaml:2:5  There is no venue “x”, 100 %. Did you mean “y”?\n    at: x\n        ^',
	);
});

test('a problem without a line in the file is shown without one', () => {
	assert.equal(asText(problem).includes('\n'), false);
	assert.equal(asText(problem, '  ').includes('\n'), false);
});

test('a long line is cut to the text around the position', () => {
	const [line = '', mark = ''] = markedLine(`${'a'.repeat(300)}X${'b'.repeat(300)}`, 301);
	assert.ok(line.length < 110);
	assert.equal(line[mark.indexOf('^')], 'X');
	assert.match(line, /^… a+Xb+ …$/);
});

test('tabs and combining marks do not move the position', () => {
	const [line = '', mark = ''] = markedLine('\tVladi\u0301mir X', 12);
	assert.equal(line.replace(/\u0301/g, '')[mark.indexOf('^')], 'X');
});

test('control characters are not printed', () => {
	const [line = '', mark = ''] = markedLine('a\0b\u001B[2Jc\u0085X', 10);
	assert.equal(line, 'a\uFFFDb\uFFFD[2Jc\uFFFDX');
	assert.equal(mark.indexOf('^'), 9);
});

test('GitHub gets file, line, column and kind, with its special characters escaped', () => {
	assert.equal(
		asGithub(problem),
		'::error file=content/a%2Cb.yaml,line=2,col=5,title=unknown-name::There is no venue “x”, 100 %25. Did you mean “y”?',
	);
	assert.match(asGithub({ ...problem, kind: 'unused-source' }), /^::notice /);
});

test('a summary counts problems, their files, and notices', () => {
	assert.equal(
		summaryOf('content', { problems: [], notices: [] }),
		'content: no problems, no notices.',
	);
	assert.equal(
		summaryOf('content', { problems: [problem, problem], notices: [problem] }),
		'content: 2 problems in 1 file, 1 notice.',
	);
});
