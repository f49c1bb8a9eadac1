import assert from 'node:assert/strict';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { inOrder, inWords } from '../problem.ts';
import { readContentFolder } from '../reading/content-folder.ts';
import { checkContent } from './check-content.ts';

const fixture = 'e2e/content';
const scratch = mkdtempSync(join(tmpdir(), 'cumbre-check-'));
after(() => rmSync(scratch, { recursive: true }));

type Change = [file: string, from: string | RegExp, to: string];

/** What is said of the fixture after some changes, without the way to the folder. */
function saidOf(...changes: Change[]): string[] {
	const folder = mkdtempSync(join(scratch, 'content-'));
	cpSync(fixture, folder, { recursive: true });
	for (const [file, from, to] of changes) {
		const text = readFileSync(join(folder, file), 'utf8');
		const changed = text.replace(from, to);
		assert.notEqual(changed, text, `${file} has no ${String(from)}`);
		writeFileSync(join(folder, file), changed);
	}
	const { problems } = checkContent(readContentFolder(folder));
	return inOrder(problems).map((problem) => inWords(problem).replace(`${folder}/`, ''));
}

const story = 'stories/harbour-talks';

test('the fixture is silent', () => {
	assert.deepEqual(saidOf(), []);
});

const mistakes: Record<string, { change: Change; said: RegExp }> = {
	'an unknown venue in the prose': {
		change: [`${story}/en.mdx`, '<Venue id="geneva" />', '<Venue id="genevva" />'],
		said: /^stories\/harbour-talks\/en\.mdx:18:\d+ {2}There is no venue “genevva”\. Did you mean “geneva”\?$/,
	},
	'an unknown source in a citation': {
		change: [`${story}/en.mdx`, '[@north-statement; @south', '[@north-statement; @sooth'],
		said: /en\.mdx:24:\d+ {2}There is no source “sooth-statement”\. Did you mean “south-statement”\?$/,
	},
	'an unknown stakeholder in a relation': {
		change: [`${story}/relations.yaml`, 'to: south', 'to: suth'],
		said: /relations\.yaml:3:7 {2}There is no stakeholder “suth”\. Did you mean “south”\?$/,
	},
	'a latitude of 431': {
		change: [`${story}/venues.yaml`, '46.2044', '431'],
		said: /venues\.yaml:5:13 {2}A latitude lies between -90 and 90\.$/,
	},
	'a date that is no date': {
		change: [`${story}/events.yaml`, 'when: 2024-03-01', 'when: 2024-02-30'],
		said: /events\.yaml:9:9 {2}“2024-02-30” is not a date\. Write a day/,
	},
	'a claim without a source': {
		change: [
			`${story}/claims.yaml`,
			'sources: [courier-march] }\n    - { who: {',
			'sources: [] }\n    - { who: {',
		],
		said: /claims\.yaml:4:\d+ {2}Name at least one source\.$/,
	},
	'a layout in front matter': {
		change: [`${story}/en.mdx`, 'original: true', 'original: true\nlayout: ../evil.astro'],
		said: /en\.mdx:3:1 {2}There is no field “layout” here\./,
	},
	'an element with an event handler': {
		change: [`${story}/en.mdx`, '## Sources', '<img src="x" onerror="alert(1)" />\n\n## Sources'],
		said: /en\.mdx:\d+:1 {2}There is no part <img>\. Known: Passage, Venue,/,
	},
	'a program in braces': {
		change: [`${story}/en.mdx`, '## Sources', '{process.exit()}\n\n## Sources'],
		said: /en\.mdx:\d+:1 {2}What stands in braces would run as a program\. A note is/,
	},
	'a program between two notes': {
		change: [`${story}/en.mdx`, '## Sources', '{/* a */ process.exit() /* b */}\n\n## Sources'],
		said: /What stands in braces would run/,
	},
	'an import': {
		change: [`${story}/en.mdx`, '## Sources', "import x from 'node:fs'\n\n## Sources"],
		said: /An import or export cannot be used/,
	},
	'an attribute in braces': {
		change: [`${story}/en.mdx`, 'id="geneva"', 'id={globalThis.x}'],
		said: /en\.mdx:18:\d+ {2}“id” has a value in braces, which would run as a program\./,
	},
	'attributes spread from an object': {
		change: [`${story}/en.mdx`, 'id="geneva"', 'id="geneva" {...x}'],
		said: /What stands in braces would run as a program\. Write attributes/,
	},
	'a link that runs a script': {
		change: [`${story}/en.mdx`, '## Sources', '[x](javascript:alert(1))\n\n## Sources'],
		said: /“javascript:alert\(1\)” is not an address that a link may have\./,
	},
	'a source whose address runs a script': {
		change: [`${story}/sources.yaml`, 'https://gazette.example/harbour', 'javascript:alert(1)'],
		said: /sources\.yaml:7:8 {2}A web address begins with https:/,
	},
	'a part in a page about the site': {
		change: ['pages/about/en.mdx', 'The tests do.', 'The tests do. <Venue id="geneva" />'],
		said: /There is no part <Venue>\. A page about the site is written in Markdown alone\.$/,
	},
	'an attribute that the part does not have': {
		change: [`${story}/en.mdx`, '<Venue id="doha">', '<Venue id="doha" colour="red">'],
		said: /en\.mdx:18:\d+ {2}There is no field “colour” here\./,
	},
	'a passage twice': {
		change: [
			`${story}/en.mdx`,
			'<VenueMap />',
			'<Passage id="where-march">Again.</Passage>\n\n<VenueMap />',
		],
		said: /The passage “where-march” stands twice\./,
	},
	'a passage that the original does not have': {
		change: [`${story}/es.mdx`, 'id="where-found"', 'id="where-fond"'],
		said: /es\.mdx:\d+:\d+ {2}The original has no passage “where-fond”\. Did you mean “where-found”\?$/,
	},
	'a day before every source without a reason': {
		change: [`${story}/claims.yaml`, 'held-in-march:', 'held-in-march:\n  known: 2024-02-01'],
		said: /claims\.yaml:2:10 {2}2024-02-01 is before anything that it rests on, which is known since 2024-03-01\. Say why/,
	},
	'a stakeholder that belongs to itself': {
		change: [`${story}/stakeholders.yaml`, 'of: north', 'of: minister'],
		said: /stakeholders\.yaml:7:7 {2}“minister” belongs to itself/,
	},
	'a relation from a stakeholder to itself': {
		change: [`${story}/relations.yaml`, 'to: south', 'to: west'],
		said: /relations\.yaml:3:7 {2}This relation leads from “west” to itself\./,
	},
	'a file that nothing reads': {
		change: ['site.yaml', 'name: Fixture', 'name: Fixture\ncolour: red'],
		said: /^site\.yaml:2:1 {2}There is no field “colour” here\./,
	},
	'a language without a phrase': {
		change: ['phrases/es.yaml', /^explainer: .*\n/m, ''],
		said: /^phrases\/es\.yaml:\d+:1 {2}“explainer” is missing\./,
	},
	'an item in an edition that could not know it': {
		change: [`${story}/en.mdx`, 'It began', '<Event id="talks" /> It began'],
		said: /en\.mdx:\d+:\d+ {2}The edition of 2024-03-01 tells of “talks”, which was not known then\./,
	},
	'two texts at one address': {
		change: [`${story}/es.mdx`, 'address: conversaciones-del-puerto', 'address: acerca-de'],
		said: /acerca-de\/ too/,
	},
};

for (const [name, { change, said }] of Object.entries(mistakes)) {
	test(`${name} is told once, at its place, with the way out`, () => {
		const lines = saidOf(change);
		assert.equal(lines.length, 1, lines.join('\n'));
		assert.match(lines[0] ?? '', said);
	});
}

test('all mistakes are told in one run, in the order of file and line', () => {
	const lines = saidOf(
		...Object.values(mistakes)
			.slice(0, 6)
			.map(({ change }) => change),
	);
	assert.equal(lines.length, 6, lines.join('\n'));
	assert.deepEqual(
		lines.map((line) => line.split(':')[0]).toSorted(),
		lines.map((line) => line.split(':')[0]),
	);
});
