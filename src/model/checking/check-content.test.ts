import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { sortFindings, formatFinding } from '../findings/problem.ts';
import { readContentFolder } from '../reading/content-folder.ts';
import { copyFixture } from '../reading/testing/fixture.ts';
import { checkContent } from './check-content.ts';

const scratch = mkdtempSync(join(tmpdir(), 'cumbre-check-'));
after(() => rmSync(scratch, { recursive: true }));

type Change = [file: string, from: string | RegExp, to: string];

/** The problems of the fixture after some changes, with paths relative to its folder. */
function problemsAfter(...changes: Change[]): string[] {
	return findingsAfter(changes).problems;
}

/** The findings for the fixture after some changes, with paths relative to its folder. */
function findingsAfter(changes: readonly Change[]): { problems: string[]; notices: string[] } {
	const folder = mkdtempSync(join(scratch, 'content-'));
	copyFixture(folder);
	for (const [file, from, to] of changes) {
		const text = readFileSync(join(folder, file), 'utf8');
		const changed = text.replace(from, to);
		assert.notEqual(changed, text, `${file} has no ${String(from)}`);
		writeFileSync(join(folder, file), changed);
	}
	const { notices, problems } = checkContent(readContentFolder(folder));
	const asLines = (findings: typeof problems) =>
		sortFindings(findings).map((finding) => formatFinding(finding).replace(`${folder}/`, ''));
	return { problems: asLines(problems), notices: asLines(notices) };
}

const story = 'stories/harbour-talks';

test('the fixture has no problems', () => {
	assert.deepEqual(problemsAfter(), []);
});

const mistakes: Record<string, { change: Change; expected: RegExp }> = {
	'an unknown venue in the prose': {
		change: [`${story}/en.mdx`, '<Venue id="geneva" />', '<Venue id="genevva" />'],
		expected:
			/^stories\/harbour-talks\/en\.mdx:18:\d+ {2}There is no venue “genevva”\. Did you mean “geneva”\?$/,
	},
	'an unknown source in a citation': {
		change: [`${story}/en.mdx`, '[@north-statement; @south', '[@north-statement; @sooth'],
		expected:
			/en\.mdx:24:\d+ {2}There is no source “sooth-statement”\. Did you mean “south-statement”\?$/,
	},
	'an unknown stakeholder in a relation': {
		change: [`${story}/relations.yaml`, 'to: south', 'to: suth'],
		expected: /relations\.yaml:3:7 {2}There is no stakeholder “suth”\. Did you mean “south”\?$/,
	},
	'a text in a language that the site does not have': {
		change: [`${story}/venues.yaml`, 'es: Ginebra', 'se: Ginebra'],
		expected: /venues\.yaml:2:\d+ {2}The site has no language “se”\. Known: en, es\.$/,
	},
	'a latitude of 431': {
		change: [`${story}/venues.yaml`, '46.2044', '431'],
		expected:
			/venues\.yaml:5:13 {2}A latitude lies between -90 and 90\. If you wrote the longitude here, swap the two/,
	},
	'a day that does not exist': {
		change: [`${story}/events.yaml`, 'when: 2024-03-01', 'when: 2024-02-30'],
		expected: /events\.yaml:9:9 {2}“2024-02-30” is not a date\. Write a day/,
	},
	'a claim without a source': {
		change: [
			`${story}/claims.yaml`,
			'sources: [courier-march] }\n    - { who: {',
			'sources: [] }\n    - { who: {',
		],
		expected: /claims\.yaml:4:\d+ {2}Name at least one source\.$/,
	},
	'a layout in front matter': {
		change: [`${story}/en.mdx`, 'original: true', 'original: true\nlayout: ../evil.astro'],
		expected: /en\.mdx:3:1 {2}There is no field “layout” here\./,
	},
	'an HTML picture that the MDX parser cannot read': {
		change: [`${story}/en.mdx`, '## Sources', '<img src=x>\n\n## Sources'],
		expected:
			/en\.mdx:\d+:1 {2}<img> is HTML, which cannot be used\. Add the picture to pictures\.yaml/,
	},
	'an HTML tag that is closed by another': {
		change: [`${story}/en.mdx`, '## Sources', 'One <br> and </div>.\n\n## Sources'],
		expected: /en\.mdx:\d+:5 {2}<br> is HTML, which cannot be used\./,
	},
	'an address in angle brackets': {
		change: [`${story}/en.mdx`, '## Sources', 'See <https://example.org/a>.\n\n## Sources'],
		expected:
			/en\.mdx:\d+:5 {2}An address in angle brackets[^.]*\. Write a link: \[words\]\(https:\/\/example\.org\/a\)\./,
	},
	'an HTML comment': {
		change: [`${story}/en.mdx`, '## Sources', '<!-- later -->\n\n## Sources'],
		expected:
			/en\.mdx:\d+:1 {2}<!-- … --> is an HTML comment, which cannot be used\. Write a comment as \{\/\* … \*\/\}\./,
	},
	'a broken date of a source that standings and days depend on': {
		change: [`${story}/sources.yaml`, /published: 2024-03-01/, 'published: 2023-02-29'],
		expected: /sources\.yaml:\d+:\d+ {2}“2023-02-29” is not a date\./,
	},
	'an empty file of phases': {
		change: [`${story}/phases.yaml`, /[\s\S]+/, ''],
		expected:
			/^stories\/harbour-talks\/phases\.yaml:1:1 {2}This file is empty\. Fill it in as content\/README\.md describes, or remove it\.$/,
	},
	'an element with an event handler': {
		change: [`${story}/en.mdx`, '## Sources', '<img src="x" onerror="alert(1)" />\n\n## Sources'],
		expected:
			/en\.mdx:\d+:1 {2}There is no part <img>\. Add the picture to pictures\.yaml and write <Picture id=/,
	},
	'a program in braces': {
		change: [`${story}/en.mdx`, '## Sources', '{process.exit()}\n\n## Sources'],
		expected: /en\.mdx:\d+:1 {2}Text in braces would run as a program\. Write a comment as/,
	},
	'a program between two comments': {
		change: [`${story}/en.mdx`, '## Sources', '{/* a */ process.exit() /* b */}\n\n## Sources'],
		expected: /Text in braces would run/,
	},
	'an import': {
		change: [`${story}/en.mdx`, '## Sources', "import x from 'node:fs'\n\n## Sources"],
		expected: /An import or export cannot be used/,
	},
	'an attribute in braces': {
		change: [`${story}/en.mdx`, 'id="geneva"', 'id={globalThis.x}'],
		expected: /en\.mdx:18:\d+ {2}“id” has a value in braces, which would run as a program\./,
	},
	'attributes spread from an object': {
		change: [`${story}/en.mdx`, 'id="geneva"', 'id="geneva" {...x}'],
		expected: /Text in braces would run as a program\. Write attributes/,
	},
	'a link that runs a script': {
		change: [`${story}/en.mdx`, '## Sources', '[x](javascript:alert(1))\n\n## Sources'],
		expected: /A link cannot lead to “javascript:alert\(1\)”\./,
	},
	'a link to an anchor with a stray %': {
		change: [`${story}/en.mdx`, '## Sources', '[x](#100%)\n\n## Sources'],
		expected: /en\.mdx:\d+:1 {2}A link cannot lead to “#100%”\./,
	},
	'a link to a page with a stray %': {
		change: [`${story}/en.mdx`, '## Sources', '[x](../%zz/)\n\n## Sources'],
		expected: /en\.mdx:\d+:1 {2}A link cannot lead to “\.\.\/%zz\/”\./,
	},
	'a source whose address runs a script': {
		change: [`${story}/sources.yaml`, 'https://gazette.example/harbour', 'javascript:alert(1)'],
		expected: /sources\.yaml:7:8 {2}A web address begins with https:/,
	},
	'a part in a page about the site': {
		change: ['pages/about/en.mdx', 'The tests do.', 'The tests do. <Venue id="geneva" />'],
		expected: /There is no part <Venue>\. A page about the site can use only Markdown\.$/,
	},
	'an attribute that the part does not have': {
		change: [`${story}/en.mdx`, '<Venue id="doha">', '<Venue id="doha" colour="red">'],
		expected: /en\.mdx:18:\d+ {2}There is no field “colour” here\./,
	},
	'two passages with one id': {
		change: [
			`${story}/en.mdx`,
			'<VenueMap />',
			'<Passage id="where-march">Again.</Passage>\n\n<VenueMap />',
		],
		expected: /Two passages have the id “where-march”\./,
	},
	'a passage that the original does not have': {
		change: [`${story}/es.mdx`, 'id="where-found"', 'id="where-fond"'],
		expected:
			/es\.mdx:\d+:\d+ {2}The original has no passage “where-fond”\. Did you mean “where-found”\?$/,
	},
	'a `known` date before every source, with no reason given': {
		change: [`${story}/claims.yaml`, 'held-in-march:', 'held-in-march:\n  known: 2024-02-01'],
		expected:
			/claims\.yaml:2:10 {2}2024-02-01 is too early: nothing that this rests on was known before 2024-03-01\. Say why/,
	},
	'a stakeholder that belongs to itself': {
		change: [`${story}/stakeholders.yaml`, 'of: north', 'of: minister'],
		expected: /stakeholders\.yaml:7:7 {2}“minister” belongs to itself/,
	},
	'a relation from a stakeholder to itself': {
		change: [`${story}/relations.yaml`, 'to: south', 'to: west'],
		expected: /relations\.yaml:3:7 {2}This relation leads from “west” to itself\./,
	},
	'a relation that repeats another': {
		change: [
			`${story}/relations.yaml`,
			/^(west-warns:\n(?: {2}.*\n)+)/,
			'$1west-warns-again:\n  from: west\n  to: south\n  kind: warns\n' +
				'  what: { en: the harbour belongs to all, es: el puerto es de todos }\n' +
				'  short: { en: again, es: otra vez }\n  when: 2024-03-01\n' +
				'  standings: [{ from: 2024-03-01, is: confirmed, sources: [courier-march] }]\n',
		],
		expected:
			/relations\.yaml:10:1 {2}“west-warns-again” says the same as “west-warns”\. Remove one of them/,
	},
	'a relation of an unknown kind': {
		change: [`${story}/relations.yaml`, 'kind: warns', 'kind: warn'],
		expected:
			/relations\.yaml:4:9 {2}There is no kind of relation “warn”\. Did you mean “warns”\?$/,
	},
	'a kind without a word': {
		change: [`${story}/kinds.yaml`, '  word: { en: warns, es: advierte }\n', ''],
		expected: /kinds\.yaml:1:1 {2}“word” is missing\./,
	},
	'a kind with an unknown form': {
		change: [`${story}/kinds.yaml`, 'form: double', 'form: dashed'],
		expected: /kinds\.yaml:\d+:9 {2}“dashed” is not allowed here\. .*line, double, zigzag/,
	},
	'an unknown field of the site': {
		change: ['site.yaml', 'name: Fixture', 'name: Fixture\ncolour: red'],
		expected: /^site\.yaml:2:1 {2}There is no field “colour” here\./,
	},
	'a language without a phrase': {
		change: ['phrases/es.yaml', /^explainer: .*\n/m, ''],
		expected: /^phrases\/es\.yaml:\d+:1 {2}“explainer” is missing\./,
	},
	'an item in an edition before it was known': {
		change: [`${story}/en.mdx`, 'It began', '<Event id="talks" /> It began'],
		expected:
			/en\.mdx:\d+:\d+ {2}The edition of 2024-03-01 names “talks”, which was not known then\./,
	},
	'a second front matter, which Astro would obey': {
		change: [
			`${story}/en.mdx`,
			'---\n\nTwo',
			'---\n\n---\nlayout: ./images/evil.astro\n---\n\nTwo',
		],
		expected:
			/en\.mdx:12:1 {2}The text begins with what looks like a second block of front matter\./,
	},
	'a field with a name that every object has': {
		change: [`${story}/venues.yaml`, 'geneva:\n', 'geneva:\n  constructor: x\n'],
		expected: /venues\.yaml:2:3 {2}There is no field “constructor” here\./,
	},
	'a date in an unsupported form': {
		change: [`${story}/events.yaml`, 'when: 2024-03-01', 'when: 2024-21'],
		expected: /events\.yaml:9:9 {2}“2024-21” is not a date\./,
	},
	'a standing that begins before its sources': {
		change: [
			`${story}/venues.yaml`,
			'{ from: 2024-03-20, is: not-chosen, sources: [north-statement] }\ndoha',
			'{ from: 2024-03-02, is: not-chosen, sources: [north-statement] }\ndoha',
		],
		expected:
			/venues\.yaml:13:15 {2}This standing begins on 2024-03-02, before its earliest source, which appeared on 2024-03-20\./,
	},
	'a standing that begins after an item of the exchange is known': {
		change: [
			`${story}/exchange.yaml`,
			'standings: [{ from: 2024-03-01,',
			'standings: [{ from: 2024-03-05,',
		],
		expected:
			/exchange\.yaml:\d+:\d+ {2}This is known from 2024-03-01, but its first standing is from 2024-03-05\./,
	},
	'a standing that begins after the claim is known': {
		change: [
			`${story}/claims.yaml`,
			'    - { from: 2024-03-01, is: reported, sources: [courier-march] }\n',
			'',
		],
		expected:
			/claims\.yaml:8:15 {2}This is known from 2024-03-01, but its first standing is from 2024-03-05\./,
	},
	'a line of an edition that cites a later source': {
		change: [
			`${story}/editions.yaml`,
			"en: 'Talks are planned [@courier-march].'",
			"en: 'Talks are planned [@north-statement].'",
		],
		expected:
			/editions\.yaml:3:36 {2}The edition of 2024-03-01 cites “north-statement”, which appeared only on 2024-03-20\./,
	},
	'a later event named in a translation': {
		change: [
			`${story}/es.mdx`,
			'Empezó con',
			'<Event id="talks">Se reunieron</Event> y empezó con',
		],
		expected: /es\.mdx:\d+:\d+ {2}The edition of 2024-03-01 names “talks”/,
	},
	'an exchange with a third party': {
		change: [`${story}/exchange.yaml`, 'to: north', 'to: west'],
		expected:
			/exchange\.yaml:6:9 {2}“west” is not a party to the exchange\. Write north or south\.$/,
	},
	'a part that is used twice': {
		change: [`${story}/en.mdx`, '## Sources', '<WhoIsWho />\n\n## Sources'],
		expected: /en\.mdx:\d+:1 {2}<WhoIsWho> is used twice\./,
	},
	'a passage with the id of a heading': {
		change: [
			`${story}/en.mdx`,
			'## Sources',
			'<Passage id="sources">Here.</Passage>\n\n## Sources',
		],
		expected: /A heading of this text has the id “sources”\./,
	},
	'a passage with the id that a correction could have': {
		change: [
			`${story}/en.mdx`,
			'## Sources',
			'<Passage id="correction-x">Here.</Passage>\n\n## Sources',
		],
		expected: /en\.mdx:\d+:1 {2}The id “correction-x” is reserved for items\./,
	},
	'a heading with the id of a venue': {
		change: [`${story}/en.mdx`, '## Sources', '## Venue Geneva\n\nHere.\n\n## Sources'],
		expected: /en\.mdx:\d+:1 {2}This heading would have the id “venue-geneva”, which is taken/,
	},
	'a heading with the id of an item of the exchange': {
		change: [`${story}/en.mdx`, '## Sources', '## Exchange: tariff\n\nHere.\n\n## Sources'],
		expected: /en\.mdx:\d+:1 {2}This heading would have the id “exchange-tariff”, which is taken/,
	},
	'a passage with the id that an item of the exchange could have': {
		change: [
			`${story}/en.mdx`,
			'## Sources',
			'<Passage id="exchange-x">Here.</Passage>\n\n## Sources',
		],
		expected: /en\.mdx:\d+:1 {2}The id “exchange-x” is reserved for items\./,
	},
	'a heading with the id of a passage that this text lacks': {
		change: ['stories/bridge/en.mdx', '## Sources', '### Cost\n\nMuch.\n\n## Sources'],
		expected: /en\.mdx:\d+:1 {2}This heading would have the id “cost”, which is taken/,
	},
	'a citation in a heading': {
		change: [`${story}/en.mdx`, '## Who is who?', '## Who is who [@courier-march]?'],
		expected: /A citation cannot be inside a heading\./,
	},
	'a citation on a page about the site': {
		change: ['pages/about/en.mdx', 'The tests do.', 'The tests do [@courier-march].'],
		expected: /A page about the site has no sources to cite\./,
	},
	'a sentence of a kind without one of its stakeholders': {
		change: [
			`${story}/kinds.yaml`,
			"en: '{from} warns {to}: {what}'",
			"en: '{from} warns: {what}'",
		],
		expected: /kinds\.yaml:4:19 {2}The sentence must contain \{to\}\./,
	},
	'two files at one address': {
		change: [`${story}/es.mdx`, 'address: conversaciones-del-puerto', 'address: acerca-de'],
		expected: /also has the address \/es\/acerca-de\//,
	},
	'a later edition without a `published` date': {
		change: [`${story}/editions.yaml`, '  published: 2024-03-20\n', ''],
		expected:
			/editions\.yaml:12:1 {2}The story was first published on 2024-03-01, but this edition shows a later day\. Say/,
	},
	'an edition that was published before its day': {
		change: [`${story}/editions.yaml`, 'published: 2024-03-05', 'published: 2024-03-04'],
		expected:
			/editions\.yaml:10:14 {2}This edition was published on 2024-03-04, but shows what was known on 2024-03-05\./,
	},
	'an invalid address of the site': {
		change: ['site.yaml', 'contact:', 'url: https://site.example/?a\ncontact:'],
		expected: /^site\.yaml:7:6 {2}Write the whole address of the site, like https:/,
	},
};

for (const [name, { change, expected }] of Object.entries(mistakes)) {
	test(`${name} is reported exactly once`, () => {
		const lines = problemsAfter(change);
		assert.equal(lines.length, 1, lines.join('\n'));
		assert.match(lines[0] ?? '', expected);
	});
}

test('a missing translation of a story is reported as a notice, with what readers see instead', () => {
	const notices = findingsAfter([]).notices.filter((line) => line.includes('This story has no'));
	assert.deepEqual(
		notices.map((line) => line.split(':')[0]),
		['stories/crowded-strait/en.mdx', 'stories/short-note/en.mdx'],
	);
	assert.match(
		notices[1] ?? '',
		/no translation into “es”\. Write es\.mdx beside it\. Until a translation exists, the list in its language offers the original/,
	);
});

test('all mistakes are reported in one run, in the order of file and line', () => {
	const lines = problemsAfter(
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

test('everything that names a stakeholder before it is known is reported', () => {
	const lines = problemsAfter([
		`${story}/stakeholders.yaml`,
		'courier: { name',
		'courier: { known: 2024-03-20, name',
	]);
	const files = ['camps', 'claims', 'exchange', 'relations', 'venues'].map(
		(name) => `${name}.yaml`,
	);
	for (const file of [...files, 'en.mdx', 'es.mdx']) {
		assert.ok(
			lines.some((line) => line.startsWith(`${story}/${file}:`)),
			`${file}: ${lines.join('\n')}`,
		);
	}
});

test('everything that names a stakeholder after it has ended is reported', () => {
	const lines = problemsAfter([
		`${story}/stakeholders.yaml`,
		'courier: { name',
		'courier: { until: 2024-03-10, name',
	]);
	for (const name of ['camps', 'claims', 'exchange', 'relations', 'venues']) {
		const own = lines.filter((line) => line.startsWith(`${story}/${name}.yaml:`));
		assert.ok(own.length > 0, `${name}: ${lines.join('\n')}`);
		assert.match(
			own[0] ?? '',
			/This does not end, but it names the stakeholder “courier”, which ends on 2024-03-10\. Give this the same `until`/,
		);
	}
	for (const locale of ['en', 'es']) {
		assert.ok(
			lines.some((line) =>
				/:\d+ {2}The edition of 2024-03-20 names “courier”, which had ended by then\./.test(
					line.replace(`${story}/${locale}.mdx`, ''),
				),
			),
			lines.join('\n'),
		);
	}
});

test('only the draft itself and other drafts may link to a draft', () => {
	const draft = (name: string, link: string): Change => [
		`stories/${name}/en.mdx`,
		/original: true([\s\S]*)/,
		`original: true\ndraft: true$1\n\n[Here](${link}).\n`,
	];
	const link: Change = [
		'pages/about/en.mdx',
		'The tests do.',
		'The tests do [so](../short-note/).',
	];
	assert.deepEqual(problemsAfter(link), []);
	assert.deepEqual(
		problemsAfter(draft('short-note', './'), draft('crowded-strait', '../short-note/')),
		[],
	);
	const lines = problemsAfter(draft('short-note', './'), link);
	assert.equal(lines.length, 1, lines.join('\n'));
	assert.match(
		lines[0] ?? '',
		/^pages\/about\/en\.mdx:\d+:\d+ {2}The page \/en\/short-note\/ is a draft/,
	);
});

test('a link may lead to a former address of a story or of an edition', () => {
	const link = (to: string): Change => ['pages/about/es.mdx', /$/, `\n\n[Allí](${to}).\n`];
	assert.deepEqual(problemsAfter(link('../el-puente-viejo/')), []);
	assert.deepEqual(problemsAfter(link('../el-puente-viejo/2024-05-10/')), []);
	assert.match(
		problemsAfter(link('../el-puente-nuevo/')).join(),
		/There is no page \/es\/el-puente-nuevo\/\./,
	);
});

test('an item that ends on the same day as another may name it', () => {
	const changesTo = (day: string): Change[] => [
		[`${story}/stakeholders.yaml`, 'court: { name', 'court: { until: 2024-03-10, name'],
		[`${story}/camps.yaml`, 'who: court, sources', `who: court, until: ${day}, sources`],
		[`${story}/relations.yaml`, 'court-binds:\n', `court-binds:\n  until: ${day}\n`],
	];
	assert.deepEqual(problemsAfter(...changesTo('2024-03-10')), []);
	assert.equal(problemsAfter(...changesTo('2024-03-11')).length, 2);
});

const brokenLines: Record<string, RegExp> = {
	[`${story}/venues.yaml`]: /^geneva:/m,
	[`${story}/sources.yaml`]: /^gazette-january:/m,
	[`${story}/stakeholders.yaml`]: /^north:/m,
	[`${story}/kinds.yaml`]: /^warns:/m,
	[`${story}/phases.yaml`]: /^before:/m,
	[`${story}/glossary.yaml`]: /^tariff:/m,
	[`${story}/claims.yaml`]: /^held-in-march:/m,
	[`${story}/events.yaml`]: /^first-contact:/m,
	[`${story}/editions.yaml`]: /^2024-03-01:/m,
	[`${story}/en.mdx`]: /^original: true/m,
	[`${story}/es.mdx`]: /^address: .*/m,
	'pages/about/es.mdx': /^title: .*/m,
	'phrases/es.yaml': /^explainer: .*/m,
	'site.yaml': /^name: .*/m,
};

for (const [file, line] of Object.entries(brokenLines)) {
	test(`a syntax error in ${file} is reported once, without the problems that follow from it`, () => {
		const lines = problemsAfter([file, line, '\tbroken: [']);
		assert.equal(lines.length, 1, lines.join('\n'));
		assert.ok(lines[0]?.startsWith(`${file}:`));
	});
}

test('a syntax error in the prose is reported once, without the problems that follow from it', () => {
	for (const locale of ['en', 'es']) {
		const lines = problemsAfter([`${story}/${locale}.mdx`, /^## /m, '<Passage id="x">\n\n## ']);
		assert.equal(lines.length, 1, lines.join('\n'));
	}
});

test('a stakeholder without a relation is reported as a notice, unless it belongs to another', () => {
	const stranger = (more: string): Change => [
		`${story}/stakeholders.yaml`,
		/^/,
		`stranger: { name: { en: A stranger, es: Una extraña }, type: person, ${more}role: { en: nobody, es: nadie }, sources: [courier-march] }\n`,
	];
	const findingsFor = (more: string) => {
		const { notices, problems } = findingsAfter([stranger(more)]);
		return [...problems, ...notices].filter((line) => line.includes('has no relation'));
	};
	assert.deepEqual(findingsFor(''), [
		'stories/harbour-talks/stakeholders.yaml:1:1  “stranger” has no relation to another stakeholder. Add one in relations.yaml, or set `of` to the stakeholder it belongs to.',
	]);
	assert.deepEqual(findingsFor('of: south, '), []);
});

test('a site without a story, or without pages about itself, is a problem', () => {
	for (const [missing, expected] of [
		['stories', /^stories:1:1 {2}There is no story\./],
		['pages', /^pages:1:1 {2}There is no page about the site\./],
	] as const) {
		const folder = mkdtempSync(join(scratch, 'content-'));
		copyFixture(folder);
		rmSync(join(folder, missing), { recursive: true });
		const { problems } = checkContent(readContentFolder(folder));
		const lines = sortFindings(problems).map((one) => formatFinding(one).replace(`${folder}/`, ''));
		assert.ok(
			lines.some((line) => expected.test(line)),
			lines.join('\n'),
		);
	}
});

test('a page without a text in one language is reported as a notice, and one without any text as a problem', () => {
	const folder = mkdtempSync(join(scratch, 'content-'));
	copyFixture(folder);
	rmSync(join(folder, 'pages/about/es.mdx'));
	const { problems, notices } = checkContent(readContentFolder(folder));
	assert.deepEqual(problems, []);
	assert.ok(notices.some(({ message }) => message.includes('has no translation into “es”')));
	rmSync(join(folder, 'pages/about/en.mdx'));
	const [problem] = checkContent(readContentFolder(folder)).problems;
	assert.equal(problem?.message, 'This page has no text.');
});

test('an empty text in a language that the site does not have is one problem', () => {
	const folder = mkdtempSync(join(scratch, 'content-'));
	copyFixture(folder);
	const inStory = join(folder, story, 'fr.mdx');
	for (const file of [inStory, join(folder, 'pages/about/fr.mdx')]) writeFileSync(file, '');
	const { problems } = checkContent(readContentFolder(folder));
	assert.deepEqual(
		problems.map(({ message }) => message),
		['The site has no language “fr”.', 'The site has no language “fr”.'],
	);
	// A text that is not empty is checked like any other.
	writeFileSync(inStory, 'Words.');
	assert.equal(checkContent(readContentFolder(folder)).problems.length, 3);
});

test('Markdown in a short text is a problem, but characters that merely resemble Markdown are not', () => {
	const title = (text: string): Change => [
		`${story}/sources.yaml`,
		/title: .*/,
		`title: ${JSON.stringify(text)}`,
	];
	for (const text of [
		'**Loud**',
		'An *old* word',
		'A _new_ word',
		'Some `code`',
		'[A link](https://example.org)',
		'<b>Bold</b>',
		'<Venue id="geneva" />',
		'Fish &amp; chips',
		'# A headline',
		'[@courier-march]',
		'[@courier-march, gazette]',
	]) {
		assert.equal(problemsAfter(title(text)).length, 1, text);
	}
	for (const text of [
		'_launch_sites/site-1s.md',
		'2 * 3 * 4',
		'snake_case_name',
		'AT&T; a firm',
		'5 < 6 > 4',
		'[Sic] (a note)',
		'#1 of 3',
	]) {
		assert.deepEqual(problemsAfter(title(text)), [], text);
	}
});

test('a comment that cuts off a text is a problem, and one after a single word is not', () => {
	const role = (to: string): Change => [`${story}/venues.yaml`, /role: candidate/, to];
	assert.deepEqual(problemsAfter(role('role: candidate # candidate | stop')), []);
	const publisher = (to: string): Change => [`${story}/sources.yaml`, /publisher: .*/, to];
	assert.match(problemsAfter(publisher('publisher: The Courier # 5')).join(), /ends at “ #”/);
	assert.match(problemsAfter(publisher('publisher: Courier #5')).join(), /ends at “ #”/);
	assert.deepEqual(problemsAfter(publisher('publisher: "The Courier # 5"')), []);
	assert.deepEqual(problemsAfter(publisher("publisher: 'The Courier' # of the capital")), []);
});

test('broken front matter does not hide an unknown name in another file', () => {
	const unknown: Change = [`${story}/relations.yaml`, 'to: south', 'to: suth'];
	for (const file of ['en.mdx', 'es.mdx']) {
		const lines = problemsAfter(unknown, [`${story}/${file}`, 'title: ', 'title: "']);
		assert.equal(lines.length, 2, lines.join('\n'));
		assert.ok(lines.some((one) => one.includes('There is no stakeholder “suth”')));
	}
});
