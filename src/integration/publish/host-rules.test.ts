import assert from 'node:assert/strict';
import { test } from 'node:test';
import { hostHeaders } from '../../commands/preview/host-headers.ts';
import { hostRules } from './host-rules.ts';
import { headersFile, redirectsFile } from './netlify-files.ts';
import { nginxFile } from './nginx-file.ts';
import { publishedPage } from './published-page.ts';

const pages = [
	publishedPage(
		'es/index.html',
		`<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'self' 'sha256-b'">`,
	),
	publishedPage(
		'es/old/index.html',
		`<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'self' 'sha256-a'; img-src 'self' https://tiles.example">` +
			'<meta http-equiv="refresh" content="0;url=../new/">',
	),
];
const rules = hostRules(pages);

const policy =
	"default-src 'none'; style-src 'self' 'sha256-a' 'sha256-b'; img-src 'self' https://tiles.example";

test('the shared policy allows whatever the policy of any page allows', () => {
	assert.deepEqual(rules.headers[0], ['Content-Security-Policy', policy]);
});

test('other sites may frame the embed pages, but no other pages', () => {
	assert.deepEqual(rules.headers[1], ['X-Frame-Options', 'DENY']);
	assert.deepEqual(rules.framed, {
		under: '/:locale/:slug/embed/',
		policy: `${policy}; frame-ancestors *`,
	});
	assert.ok(
		headersFile(rules).includes(
			`\n/:locale/:slug/embed/*\n  Content-Security-Policy: ${rules.framed.policy}\n/_astro/*\n`,
		),
	);
	assert.ok(
		nginxFile(rules).includes(
			`if ($uri ~ "/[^/]+/[^/]+/embed/") {\n\tset $policy "${rules.framed.policy}";\n}`,
		),
	);
});

test('a page with a refresh becomes a redirect on every host', () => {
	assert.deepEqual(rules.redirects, [{ from: '/es/old/', to: '/es/new/' }]);
	assert.equal(redirectsFile(rules), '/es/old/ /es/new/ 301\n');
	assert.match(
		nginxFile(rules),
		/if \(\$uri = "\$site\/es\/old\/"\) \{\n\treturn 301 "\$site\/es\/new\/";/,
	);
});

test('files with a hash in their name are cached for ever', () => {
	const cacheForEver = 'public, max-age=31536000, immutable';
	const headersOf = hostHeaders(headersFile(rules));
	for (const path of ['/_astro/map.Cx1.js', '/_pictures/story/harbour-30e26967b30e-360.avif']) {
		assert.equal(headersOf(path)['cache-control'], cacheForEver, path);
	}
	for (const path of ['/es/', '/near/doha.svg', '/es/pictures/story.css']) {
		assert.equal(headersOf(path)['cache-control'], undefined, path);
	}
	assert.ok(
		nginxFile(rules).includes(
			`if ($uri ~ "/_astro/|/_pictures/") {\n\tset $cache "${cacheForEver}";\n}`,
		),
	);
});

test('every host sends every header', () => {
	for (const [name, value] of rules.headers) {
		assert.ok(headersFile(rules).includes(`\n  ${name}: ${value}\n`), name);
		const expected = name === 'Content-Security-Policy' ? '$policy' : value;
		assert.ok(nginxFile(rules).includes(`\nadd_header ${name} "${expected}" always;\n`), name);
	}
	assert.ok(nginxFile(rules).includes(`set $policy "${policy}";`));
});
