import assert from 'node:assert/strict';
import { test } from 'node:test';
import { embedCode } from './embed-code.ts';

test('the code of a frame has a title, but no style and no script', () => {
	assert.equal(
		embedCode({ src: 'https://a.example/embed/map/', title: 'Say "no" & go', height: 640 }),
		'<iframe src="https://a.example/embed/map/" title="Say &quot;no&quot; &amp; go" width="100%" height="640" loading="lazy" frameborder="0"></iframe>',
	);
});
