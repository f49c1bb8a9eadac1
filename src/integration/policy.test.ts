import assert from 'node:assert/strict';
import { test } from 'node:test';
import { refusedIn, withPolicy } from './policy.ts';

/** What the policy of a page says of one kind of content. */
function allowedIn(page: string, kind: string): string | undefined {
	const policy = /<meta http-equiv="Content-Security-Policy" content="([^"]*)">/.exec(page)?.[1];
	return policy
		?.split('; ')
		.find((part) => part.startsWith(`${kind} `))
		?.slice(kind.length + 1);
}

test('a page may hold its own style and script, and nothing else', () => {
	const page = withPolicy(
		'<meta charset="utf-8"><script>alert(1)</script><style>p{}</style><script src="a.js"></script>',
	);
	// The hashes are those that `openssl dgst -sha256 -binary | base64` gives.
	assert.equal(
		allowedIn(page, 'script-src'),
		`'self' 'sha256-bhHHL3z2vDgxUt0W3dWQOrprscmda2Y5pLsLg4GF+pI='`,
	);
	assert.equal(
		allowedIn(page, 'style-src'),
		`'self' 'sha256-gG2yISYereRMiG2lMXrbiUgi0Ubw9p7QCeWcroOvy9Y='`,
	);
	assert.equal(allowedIn(page, 'default-src'), `'none'`);
	assert.doesNotMatch(page, /unsafe/);
});

test('the policy stands before all that it is about', () => {
	assert.match(
		withPolicy('<html><head><meta charset="utf-8"><style></style>'),
		/"utf-8"><meta http/,
	);
	assert.match(withPolicy('<html><head><style></style>'), /<head><meta http/);
	assert.match(withPolicy('<!doctype html><title>x</title>'), /^<!doctype html><meta http/);
});

test('only a map with tiles opens the policy, for pictures of that one origin', () => {
	const map = (attributes: string) =>
		withPolicy(`<meta charset="utf-8"><venue-map${attributes}></venue-map>`);
	const page = map(' data-tiles="https://tiles.example:8443/v1/{z}/{x}/{y}.png?key=a&amp;b"');
	assert.equal(allowedIn(page, 'img-src'), `'self' https://tiles.example:8443`);
	assert.equal(allowedIn(page, 'connect-src'), `'self'`);
	assert.equal(allowedIn(map(''), 'img-src'), `'self'`);
	assert.equal(
		allowedIn(withPolicy('<p data-tiles="https://evil.example/">'), 'img-src'),
		`'self'`,
	);
});

test('data in a script needs no permission', () => {
	const page = withPolicy('<script type="application/ld+json">{}</script>');
	assert.equal(allowedIn(page, 'script-src'), `'self'`);
});

test('line ends are hashed as a browser reads them', () => {
	const [windows, unix] = ['<style>a\r\nb</style>', '<style>a\nb</style>'].map((page) =>
		allowedIn(withPolicy(page), 'style-src'),
	);
	assert.equal(windows, unix);
});

test('what the policy forbids is told', () => {
	assert.deepEqual(
		refusedIn(
			'<path style="fill:red"><path style="fill:red"><p onclick="x()"><a href="javascript:x()">' +
				'<p class="style" data-on="x"><!-- <p style> -->',
		),
		[
			'<path style="fill:red">: give it a class instead.',
			'<p onclick>: add the listener in src/elements/.',
			'<a href="javascript:…">: link to an address.',
		],
	);
});

test('each of it is told where nothing else is, however it is written', () => {
	for (const page of [
		'<p\nSTYLE\n=a>',
		'<p style = a>',
		`<p x="y"style='a'>`,
		'<p/onclick=a>',
		`<p x="y"onclick='a'>`,
		'<p ONCLICK="a">',
		'<p onx-y.z="a">',
		'<a href=" JavaScript:x">',
		'<a href=javascript:x>',
	]) {
		assert.equal(refusedIn(page).length, 1, page);
	}
});
