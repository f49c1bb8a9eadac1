import assert from 'node:assert/strict';
import { test } from 'node:test';
import { violationsIn, withPolicy } from './policy.ts';

/** The value of one directive in the policy of a page. */
function directiveIn(page: string, name: string): string | undefined {
	const policy = /<meta http-equiv="Content-Security-Policy" content="([^"]*)">/.exec(page)?.[1];
	return policy
		?.split('; ')
		.find((directive) => directive.startsWith(`${name} `))
		?.slice(name.length + 1);
}

test('a policy allows the page’s own style and script, and nothing else', () => {
	const page = withPolicy(
		'<meta charset="utf-8"><script>alert(1)</script><style>p{}</style><script src="a.js"></script>',
	);
	// The hashes come from `openssl dgst -sha256 -binary | base64`.
	assert.equal(
		directiveIn(page, 'script-src'),
		`'self' 'sha256-bhHHL3z2vDgxUt0W3dWQOrprscmda2Y5pLsLg4GF+pI='`,
	);
	assert.equal(
		directiveIn(page, 'style-src'),
		`'self' 'sha256-gG2yISYereRMiG2lMXrbiUgi0Ubw9p7QCeWcroOvy9Y='`,
	);
	assert.equal(directiveIn(page, 'default-src'), `'none'`);
	assert.doesNotMatch(page, /unsafe/);
});

test('the policy comes before everything that it applies to', () => {
	assert.match(
		withPolicy('<html><head><meta charset="utf-8"><style></style>'),
		/"utf-8"><meta http/,
	);
	assert.match(withPolicy('<html><head><style></style>'), /<head><meta http/);
	assert.match(withPolicy('<!doctype html><title>x</title>'), /^<!doctype html><meta http/);
});

test('only a map with tiles extends the policy, to pictures from the origin of the tiles', () => {
	const map = (attributes: string) =>
		withPolicy(`<meta charset="utf-8"><venue-map${attributes}></venue-map>`);
	const page = map(' data-tiles="https://tiles.example:8443/v1/{z}/{x}/{y}.png?key=a&amp;b"');
	assert.equal(directiveIn(page, 'img-src'), `'self' https://tiles.example:8443`);
	assert.equal(directiveIn(page, 'connect-src'), `'self'`);
	assert.equal(directiveIn(map(''), 'img-src'), `'self'`);
	assert.equal(
		directiveIn(withPolicy('<p data-tiles="https://evil.example/">'), 'img-src'),
		`'self'`,
	);
});

test('data in a script needs no permission', () => {
	const page = withPolicy('<script type="application/ld+json">{}</script>');
	assert.equal(directiveIn(page, 'script-src'), `'self'`);
});

test('line ends are normalised before hashing, as in a browser', () => {
	const [windows, unix] = ['<style>a\r\nb</style>', '<style>a\nb</style>'].map((page) =>
		directiveIn(withPolicy(page), 'style-src'),
	);
	assert.equal(windows, unix);
});

test('content that the policy forbids is reported', () => {
	assert.deepEqual(
		violationsIn(
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

test('every spelling of forbidden content is reported', () => {
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
		assert.equal(violationsIn(page).length, 1, page);
	}
});
