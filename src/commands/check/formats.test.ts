import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Problem } from '../../model/problem.ts';
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

test('a problem stands over its line, with the place marked', () => {
	assert.equal(
		asText(problem, 'at: x'),
		'content/a,b.yaml:2:5  There is no venue “x”, 100 %. Did you mean “y”?\n    at: x\n        ^',
	);
});

test('a file that has no such line is told by its place alone', () => {
	assert.equal(asText(problem).includes('\n'), false);
	assert.equal(asText(problem, '  ').includes('\n'), false);
});

test('a long line is cut to what stands around the place', () => {
	const [line = '', mark = ''] = markedLine(`${'a'.repeat(300)}X${'b'.repeat(300)}`, 301);
	assert.ok(line.length < 110);
	assert.equal(line[mark.indexOf('^')], 'X');
	assert.match(line, /^… a+Xb+ …$/);
});

test('tabs and letters with marks do not move the place', () => {
	const [line = '', mark = ''] = markedLine('\tVladi\u0301mir X', 12);
	assert.equal(line.replace(/\u0301/g, '')[mark.indexOf('^')], 'X');
});

test('what a terminal would obey is not printed', () => {
	const [line = '', mark = ''] = markedLine('a\0b\u001B[2Jc\u0085X', 10);
	assert.equal(line, 'a\uFFFDb\uFFFD[2Jc\uFFFDX');
	assert.equal(mark.indexOf('^'), 9);
});

test('GitHub gets file, line, column and kind, with its own marks taken out', () => {
	assert.equal(
		asGithub(problem),
		'::error file=content/a%2Cb.yaml,line=2,col=5,title=unknown-name::There is no venue “x”, 100 %25. Did you mean “y”?',
	);
	assert.match(asGithub({ ...problem, kind: 'unused-source' }), /^::notice /);
});

test('a summary counts problems, their files, and notices', () => {
	assert.equal(
		summaryOf('content', { problems: [], notices: [] }),
		'content: no problem, no notice.',
	);
	assert.equal(
		summaryOf('content', { problems: [problem, problem], notices: [problem] }),
		'content: 2 problems in 1 file, 1 notice.',
	);
});
