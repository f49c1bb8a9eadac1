import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { readContentFolder } from '../reading/content-folder.ts';
import { copyFixture } from '../reading/testing/fixture.ts';
import { checkContent } from './check-content.ts';

const scratch = mkdtempSync(join(tmpdir(), 'cumbre-smuggling-'));
after(() => rmSync(scratch, { recursive: true }));

const story = 'stories/harbour-talks';

/** Ways to smuggle a program in through the prose, each on lines of its own in an English text. */
const inProse: Record<string, string> = {
	'an import': "import fs from 'node:fs'",
	'an export': 'export const secret = process.env',
	'a default export, which would be the layout': 'export default ({ children }) => children',
	'an expression': '{process.exit()}',
	'an expression between two comments': '{/* a */ process.exit() /* b */}',
	'an expression in a sentence': 'The {process.env.HOME} of it [@courier-march].',
	'an expression in a part': '<Venue id="geneva">{process.env.HOME}</Venue>',
	'an expression in a table': '| a |\n| - |\n| {process.exit()} |',
	'an expression in an attribute': '<Venue id={process.env.HOME} />',
	'an expression in the second attribute': '<Passage id="new" known={process.env.HOME} />',
	'attributes spread from an object': '<Venue id="geneva" {...globalThis} />',
	'a template in an attribute': '<Venue id={`${process.env.HOME}`} />',
	'a script': '<script>alert(1)</script>',
	'a script in capitals': '<SCRIPT src="https://evil.example/x.js" />',
	'a frame': '<iframe src="https://evil.example/"></iframe>',
	'an event handler on an element': '<img src="x" onerror="alert(1)" />',
	'an event handler on a part': '<Venue id="geneva" onclick="alert(1)" />',
	'a drawing with a script': '<svg><script>alert(1)</script></svg>',
	'a style': '<style>body { background: url(https://evil.example/) }</style>',
	'a style attribute': '<Venue id="geneva" style="background: url(//evil.example)" />',
	'raw HTML by an Astro directive': '<Venue id="geneva" set:html="<script>alert(1)</script>" />',
	'a fragment with raw HTML': '<Fragment set:html="<script>alert(1)</script>" />',
	'hydration by an Astro directive': '<Venue id="geneva" client:load="" />',
	'a part that no editor may use': '<Cite sources="courier-march" />',
	'a member of an object': '<process.env.HOME />',
	'an element without a name': '<>{process.env.HOME}</>',
	'a link that runs a script': '[a](javascript:alert(1))',
	'a link that runs a script, in mixed capitals': '[a](JaVaScRiPt:alert(1))',
	'a link that runs a script, by an entity': '[a](&#106;avascript:alert(1))',
	'a link that contains a page': '[a](data:text/html;base64,PHNjcmlwdD4=)',
	'a link to a Visual Basic script': '[a](vbscript:msgbox)',
	'a link to a file': '[a](file:///etc/passwd)',
	'a link to another host without a protocol': '[a](//evil.example/)',
	'a link definition that runs a script': '[a][b]\n\n[b]: javascript:alert(1)',
	'an address in angle brackets': '<javascript:alert(1)>',
	'a picture that runs a script': '![a](javascript:alert(1))',
	'a picture from elsewhere': '![a](https://evil.example/x.png)',
};

for (const [name, text] of Object.entries(inProse)) {
	test(`the prose cannot smuggle in a program: ${name}`, () => {
		const places = assertRefused({
			[`${story}/en.mdx`]: (prose) => prose.replace('## Sources', `${text}\n\n## Sources`),
		});
		assert.ok(places.every((place) => place.startsWith(`${story}/en.mdx:`)));
	});
}

const inFiles: Record<string, Record<string, (text: string) => string>> = {
	'a layout in front matter': {
		[`${story}/en.mdx`]: (text) =>
			text.replace('original: true', 'original: true\nlayout: ../x.astro'),
	},
	'a YAML tag': {
		[`${story}/phases.yaml`]: () => "before: { name: { en: !!js/function 'function () {}' } }\n",
	},
	'a custom YAML tag': {
		[`${story}/phases.yaml`]: (text) => `${text}more: { name: !include /etc/passwd }\n`,
	},
	'a merge key with an alias': {
		[`${story}/phases.yaml`]: (text) =>
			`${text}more: &m { name: { en: More } }\nnext: { <<: *m }\n`,
	},
	'a prototype': {
		[`${story}/phases.yaml`]: (text) => `${text}__proto__: { name: { en: More } }\n`,
	},
	'a prototype within a field': {
		[`${story}/phases.yaml`]: (text) =>
			`${text}more: { name: { en: More }, __proto__: { x: 1 } }\n`,
	},
	'the address of a source': {
		[`${story}/sources.yaml`]: (text) =>
			text.replace('https://gazette.example/harbour', 'javascript:alert(1)'),
	},
	'the address of a source, after a line break': {
		[`${story}/sources.yaml`]: (text) =>
			text.replace('https://gazette.example/harbour', '"\\nhttps://x.example"'),
	},
	'a path out of the folder in an address': {
		[`${story}/es.mdx`]: (text) => text.replace('conversaciones-del-puerto', '../../x'),
	},
	'a path out of the folder in a picture': {
		[`${story}/pictures.yaml`]: () =>
			'x: { file: ../../../x.svg, alt: { en: X }, credit: X, licence: X }\n',
	},
	'a drawing that runs a script': {
		[`${story}/images/x.svg`]: () =>
			'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9" onload="alert(1)"/>',
	},
	...drawings({
		'a script under another prefix':
			'<x:script xmlns:x="http://www.w3.org/2000/svg">alert(1)</x:script>',
		'an HTML script': '<h:script xmlns:h="http://www.w3.org/1999/xhtml">alert(1)</h:script>',
		'an HTML meta element': '<meta xmlns="http://www.w3.org/1999/xhtml" content="0" />',
		'a style that imports': '<style>@import url(https://evil.example/x.css);</style>',
		'a style that fetches':
			'<style><![CDATA[path { fill: url( "https://evil.example/x") }]]></style>',
		'a style that fetches, cut by a comment':
			'<style>path { fill: ur<!-- -->l(https://evil.example/x) }</style>',
		'a style that fetches a set of pictures':
			'<path style="fill: image-set(&quot;//evil.example/x&quot;)" />',
		'a fill from elsewhere': '<path style="fill:url(https://evil.example/x#y)" />',
		'a fill from elsewhere, by an entity': '<path style="fill:u&#114;l(//evil.example/x)" />',
		'a fill from elsewhere, by a backslash': '<path style="fill:\\75rl(//evil.example/x)" />',
		'a reference to a drawing elsewhere': '<use xlink:href="https://evil.example/x.svg#y" />',
		'a handler in single quotes': "<path\nonclick='alert(1)' />",
		'an animation': '<animate attributeName="x" />',
		'an escape to another character set that hides a quotation mark': `<path a="\u001B$B!"y='!\u001B(B" onclick="alert(1)" b='\u001B$B!'\u001B(B' />`,
		'an xml-stylesheet instruction': '<?xml-stylesheet href="#x"?>',
		'entities of its own': '<!DOCTYPE svg [<!ENTITY x "y">]>',
	}),
	'a program in place of a picture': {
		[`${story}/images/x.astro`]: () => '---\nprocess.exit();\n---\n',
	},
	'a program beside the prose': { [`${story}/index.ts`]: () => 'process.exit();' },
	'a colour with more CSS in it': {
		'site.yaml': (text) =>
			`${text}\nlook: { accent: { light: "red;} body{background:url(//x)", dark: "#ffffff" } }\n`,
	},
	'a logo that runs a script': {
		'site.yaml': (text) => `${text}\nlook: { logo: "javascript:x" }\n`,
	},
	'a layout of a page about the site': {
		'pages/about/en.mdx': (text) => text.replace('title:', 'layout: ../x.astro\ntitle:'),
	},
	'an expression in a page about the site': {
		'pages/about/en.mdx': (text) => `${text}\n\n{process.exit()}\n`,
	},
};

for (const [name, changes] of Object.entries(inFiles)) {
	test(`a file cannot smuggle in a program: ${name}`, () => {
		assertRefused(changes);
	});
}

test('words that look like a program stay words', () => {
	const text = '&lt;script> and \\{process.exit()\\} and `{code}` and import it [@courier-march].';
	const { content } = checkFixtureWith({
		[`${story}/en.mdx`]: (prose) => prose.replace('## Sources', `${text}\n\n## Sources`),
	});
	assert.ok(content);
});

/** For each piece of SVG, the changes that add a drawing with it to the pictures. */
function drawings(pieces: Record<string, string>): typeof inFiles {
	return Object.fromEntries(
		Object.entries(pieces).map(([name, piece]) => [
			`a drawing with ${name}`,
			{
				[`${story}/images/x.svg`]: () =>
					`<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" viewBox="0 0 9 9">${piece}</svg>`,
			},
		]),
	);
}

test('a plain drawing is accepted, with references within it and with text', () => {
	const { content, problems } = checkFixtureWith({
		[`${story}/images/x.svg`]: () =>
			`<?xml version="1.0" encoding="UTF-8"?><!-- <script> & ' -->
			<!DOCTYPE svg PUBLIC "-//W3C//DTD SVG 1.1//EN" "http://www.w3.org/Graphics/SVG/1.1/DTD/svg11.dtd">
			<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" viewBox="0 0 9 9">
			<style>.a { fill: url(#b); font-family: "Some Serif" }</style>
			<linearGradient id="b"><stop offset="0" /></linearGradient>
			<path class="a" style="stroke:url(&quot;#b&quot;);font-family:'One'" d="M0 0
				L 9 9" /><use xlink:href="#b" /><text>It&#8217;s url(https://x.example) on="x" > 9</text></svg>`,
	});
	assert.deepEqual(problems, []);
	assert.ok(content);
});

/** Asserts that the fixture fails the check after some changes, and returns the places of its problems. */
function assertRefused(changes: Record<string, (text: string) => string>): string[] {
	const { folder, content, problems } = checkFixtureWith(changes);
	assert.equal(content, undefined, 'the content passed the check');
	assert.ok(problems.length > 0);
	return problems.map(
		({ place }) => `${place.file.slice(folder.length + 1)}:${place.line}:${place.column}`,
	);
}

function checkFixtureWith(changes: Record<string, (text: string) => string>) {
	const folder = mkdtempSync(join(scratch, 'content-'));
	copyFixture(folder);
	mkdirSync(join(folder, story, 'images'), { recursive: true });
	for (const [name, change] of Object.entries(changes)) {
		const file = join(folder, name);
		let text = '';
		try {
			text = readFileSync(file, 'utf8');
		} catch {
			// The change adds the file.
		}
		const changed = change(text);
		assert.notEqual(changed, text, `${name} has not changed`);
		writeFileSync(file, changed);
	}
	return { folder, ...checkContent(readContentFolder(folder)) };
}
