import assert from 'node:assert/strict';
import { test } from 'node:test';
import { engineIn, verdictOn } from './engines.ts';

const chromium = engineIn('Chromium', 'Chromium 156.0.8078.108\n');
const firefox = engineIn('Firefox', 'There is no Firefox yet: …\nFirefox 153.8.0\n');
const webkit = engineIn(
	'WebKit',
	'There is no WebKit yet: …\nNo WebKit: none could be installed.\n',
);

test('the verdict names the engines that ran, with their versions', () => {
	assert.equal(
		verdictOn([chromium, firefox]),
		'Browser tests ran in Chromium 156.0.8078.108 and Firefox 153.8.0.',
	);
});

test('the verdict names the engines that could not be installed', () => {
	assert.equal(
		verdictOn([chromium, webkit]),
		'Browser tests ran in Chromium 156.0.8078.108; not in WebKit.',
	);
});
