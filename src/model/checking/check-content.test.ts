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
	return findingsOf(changes).problems;
}

/** Problems and notices of the fixture after some changes. */
function findingsOf(changes: readonly Change[]): { problems: string[]; notices: string[] } {
	const folder = mkdtempSync(join(scratch, 'content-'));
	cpSync(fixture, folder, { recursive: true });
	for (const [file, from, to] of changes) {
		const text = readFileSync(join(folder, file), 'utf8');
		const changed = text.replace(from, to);
		assert.notEqual(changed, text, `${file} has no ${String(from)}`);
		writeFileSync(join(folder, file), changed);
	}
	const { notices, problems } = checkContent(readContentFolder(folder));
	const inShort = (findings: typeof problems) =>
		inOrder(findings).map((finding) => inWords(finding).replace(`${folder}/`, ''));
	return { problems: inShort(problems), notices: inShort(notices) };
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
	'a text in a language that the site does not have': {
		change: [`${story}/venues.yaml`, 'es: Ginebra', 'se: Ginebra'],
		said: /venues\.yaml:2:\d+ {2}The site has no language “se”\. Known: en, es\.$/,
	},
	'a latitude of 431': {
		change: [`${story}/venues.yaml`, '46.2044', '431'],
		said: /venues\.yaml:5:13 {2}A latitude lies between -90 and 90\. If it is the longitude, swap the two/,
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
	'a picture of HTML that no parser of ours reads': {
		change: [`${story}/en.mdx`, '## Sources', '<img src=x>\n\n## Sources'],
		said: /en\.mdx:\d+:1 {2}<img> is HTML, which cannot be used\. Add the picture to pictures\.yaml/,
	},
	'a tag of HTML that is closed by another': {
		change: [`${story}/en.mdx`, '## Sources', 'One <br> and </div>.\n\n## Sources'],
		said: /en\.mdx:\d+:5 {2}<br> is HTML, which cannot be used\./,
	},
	'an address in angle brackets': {
		change: [`${story}/en.mdx`, '## Sources', 'See <https://example.org/a>.\n\n## Sources'],
		said: /en\.mdx:\d+:5 {2}An address in angle brackets[^.]*\. Write a link: \[words\]\(https:\/\/example\.org\/a\)\./,
	},
	'a note of HTML': {
		change: [`${story}/en.mdx`, '## Sources', '<!-- later -->\n\n## Sources'],
		said: /en\.mdx:\d+:1 {2}<!-- … --> is a note of HTML, which cannot be used\. Write a note as \{\/\* … \*\/\}\./,
	},
	'a broken date of a source that readings and days rest on': {
		change: [`${story}/sources.yaml`, /published: 2024-03-01/, 'published: 2023-02-29'],
		said: /sources\.yaml:\d+:\d+ {2}“2023-02-29” is not a date\./,
	},
	'a file of phases with nothing in it': {
		change: [`${story}/phases.yaml`, /[\s\S]+/, ''],
		said: /^stories\/harbour-talks\/phases\.yaml:1:1 {2}There is nothing here\. Write what belongs into this file, as content\/README\.md says; or remove it, if nothing does\.$/,
	},
	'an element with an event handler': {
		change: [`${story}/en.mdx`, '## Sources', '<img src="x" onerror="alert(1)" />\n\n## Sources'],
		said: /en\.mdx:\d+:1 {2}There is no part <img>\. Add the picture to pictures\.yaml and write <Picture id=/,
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
	'a link to a place with a stray %': {
		change: [`${story}/en.mdx`, '## Sources', '[x](#100%)\n\n## Sources'],
		said: /en\.mdx:\d+:1 {2}“#100%” is not an address that a link may have\./,
	},
	'a link to a page with a stray %': {
		change: [`${story}/en.mdx`, '## Sources', '[x](../%zz/)\n\n## Sources'],
		said: /en\.mdx:\d+:1 {2}“\.\.\/%zz\/” is not an address that a link may have\./,
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
	'a relation that says what another says': {
		change: [
			`${story}/relations.yaml`,
			/^(west-warns:\n(?: {2}.*\n)+)/,
			'$1west-warns-again:\n  from: west\n  to: south\n  kind: warns\n' +
				'  what: { en: the harbour belongs to all, es: el puerto es de todos }\n' +
				'  short: { en: again, es: otra vez }\n  when: 2024-03-01\n' +
				'  standings: [{ from: 2024-03-01, is: confirmed, sources: [courier-march] }]\n',
		],
		said: /relations\.yaml:10:1 {2}“west-warns-again” says the same as “west-warns”\. Remove one of them/,
	},
	'a relation of a kind that there is not': {
		change: [`${story}/relations.yaml`, 'kind: warns', 'kind: warn'],
		said: /relations\.yaml:4:9 {2}There is no kind of relation “warn”\. Did you mean “warns”\?$/,
	},
	'a kind without a word': {
		change: [`${story}/kinds.yaml`, '  word: { en: warns, es: advierte }\n', ''],
		said: /kinds\.yaml:1:1 {2}“word” is missing\./,
	},
	'a kind without a form that there is': {
		change: [`${story}/kinds.yaml`, 'form: double', 'form: dashed'],
		said: /kinds\.yaml:\d+:9 {2}“dashed” is not possible here\. .*line, double, zigzag/,
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
	'a second front matter, which Astro would obey': {
		change: [
			`${story}/en.mdx`,
			'---\n\nTwo',
			'---\n\n---\nlayout: ./images/evil.astro\n---\n\nTwo',
		],
		said: /en\.mdx:12:1 {2}The text begins like a second front matter\./,
	},
	'a field with a name that every object has': {
		change: [`${story}/venues.yaml`, 'geneva:\n', 'geneva:\n  constructor: x\n'],
		said: /venues\.yaml:2:3 {2}There is no field “constructor” here\./,
	},
	'a date of a form that nobody reads': {
		change: [`${story}/events.yaml`, 'when: 2024-03-01', 'when: 2024-21'],
		said: /events\.yaml:9:9 {2}“2024-21” is not a date\./,
	},
	'a reading that begins before its sources': {
		change: [
			`${story}/venues.yaml`,
			'{ from: 2024-03-20, is: not-chosen, sources: [north-statement] }\ndoha',
			'{ from: 2024-03-02, is: not-chosen, sources: [north-statement] }\ndoha',
		],
		said: /venues\.yaml:13:15 {2}This reading begins on 2024-03-02, before its earliest source, which appeared on 2024-03-20\./,
	},
	'a reading that begins after what a party asks for is known': {
		change: [
			`${story}/exchange.yaml`,
			'standings: [{ from: 2024-03-01,',
			'standings: [{ from: 2024-03-05,',
		],
		said: /exchange\.yaml:\d+:\d+ {2}This is known since 2024-03-01 and read only since 2024-03-05\./,
	},
	'a reading that begins after the claim is known': {
		change: [
			`${story}/claims.yaml`,
			'    - { from: 2024-03-01, is: reported, sources: [courier-march] }\n',
			'',
		],
		said: /claims\.yaml:8:15 {2}This is known since 2024-03-01 and read only since 2024-03-05\./,
	},
	'a line of an edition that rests on what came later': {
		change: [
			`${story}/editions.yaml`,
			"en: 'Talks are planned [@courier-march].'",
			"en: 'Talks are planned [@north-statement].'",
		],
		said: /editions\.yaml:3:36 {2}The edition of 2024-03-01 rests on “north-statement”, which appeared on 2024-03-20\./,
	},
	'a later event told in a translation': {
		change: [
			`${story}/es.mdx`,
			'Empezó con',
			'<Event id="talks">Se reunieron</Event> y empezó con',
		],
		said: /es\.mdx:\d+:\d+ {2}The edition of 2024-03-01 tells of “talks”/,
	},
	'an exchange with a third party': {
		change: [`${story}/exchange.yaml`, 'to: north', 'to: west'],
		said: /exchange\.yaml:6:9 {2}“west” is no party of the exchange\. It goes to north or to south\.$/,
	},
	'a part that stands twice': {
		change: [`${story}/en.mdx`, '## Sources', '<WhoIsWho />\n\n## Sources'],
		said: /en\.mdx:\d+:1 {2}<WhoIsWho> stands twice\./,
	},
	'a passage with the id of a heading': {
		change: [
			`${story}/en.mdx`,
			'## Sources',
			'<Passage id="sources">Here.</Passage>\n\n## Sources',
		],
		said: /A heading of this text has the id “sources”\./,
	},
	'a passage with the id that a correction could have': {
		change: [
			`${story}/en.mdx`,
			'## Sources',
			'<Passage id="correction-x">Here.</Passage>\n\n## Sources',
		],
		said: /en\.mdx:\d+:1 {2}Another thing of the page has the id “correction-x”\./,
	},
	'a heading with the id of a venue': {
		change: [`${story}/en.mdx`, '## Sources', '## Venue Geneva\n\nHere.\n\n## Sources'],
		said: /en\.mdx:\d+:1 {2}The id of this heading would be “venue-geneva”, which another thing/,
	},
	'a citation in a heading': {
		change: [`${story}/en.mdx`, '## Who is who?', '## Who is who [@courier-march]?'],
		said: /A citation stands within a heading\./,
	},
	'a citation on a page about the site': {
		change: ['pages/about/en.mdx', 'The tests do.', 'The tests do [@courier-march].'],
		said: /A page about the site has no sources to cite\./,
	},
	'a sentence of a kind without its ends': {
		change: [
			`${story}/kinds.yaml`,
			"en: '{from} warns {to}: {what}'",
			"en: '{from} warns: {what}'",
		],
		said: /kinds\.yaml:4:19 {2}The sentence must hold \{to\}\./,
	},
	'two texts at one address': {
		change: [`${story}/es.mdx`, 'address: conversaciones-del-puerto', 'address: acerca-de'],
		said: /acerca-de\/ too/,
	},
	'an edition after the story that does not say when it was published': {
		change: [`${story}/editions.yaml`, '  published: 2024-03-20\n', ''],
		said: /editions\.yaml:12:1 {2}The story was first published on 2024-03-01, and this edition tells of a later day\. Say/,
	},
	'an edition that was published before its day': {
		change: [`${story}/editions.yaml`, 'published: 2024-03-05', 'published: 2024-03-04'],
		said: /editions\.yaml:10:14 {2}It was published on 2024-03-04, and tells what was known on 2024-03-05\./,
	},
	'an address of the site that is none': {
		change: ['site.yaml', 'contact:', 'url: https://site.example/?a\ncontact:'],
		said: /^site\.yaml:7:6 {2}Write the whole address of the site, like https:/,
	},
};

for (const [name, { change, said }] of Object.entries(mistakes)) {
	test(`${name} is told once, at its place, with the way out`, () => {
		const lines = saidOf(change);
		assert.equal(lines.length, 1, lines.join('\n'));
		assert.match(lines[0] ?? '', said);
	});
}

test('a language of the site that a story lacks is a notice that says what readers of it get', () => {
	const lacking = findingsOf([]).notices.filter((line) => line.includes('This story has no'));
	assert.deepEqual(
		lacking.map((line) => line.split(':')[0]),
		['stories/crowded-strait/en.mdx', 'stories/short-note/en.mdx'],
	);
	assert.match(
		lacking[1] ?? '',
		/no translation into “es”\. Write es\.mdx beside it; until then the list in that language offers the original/,
	);
});

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

test('everything that names somebody before they are known is told', () => {
	const lines = saidOf([
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

test('everything that names somebody after they have ended is told', () => {
	const lines = saidOf([
		`${story}/stakeholders.yaml`,
		'courier: { name',
		'courier: { until: 2024-03-10, name',
	]);
	for (const name of ['camps', 'claims', 'exchange', 'relations', 'venues']) {
		const told = lines.filter((line) => line.startsWith(`${story}/${name}.yaml:`));
		assert.ok(told.length > 0, `${name}: ${lines.join('\n')}`);
		assert.match(
			told[0] ?? '',
			/The stakeholder “courier” ends on 2024-03-10, and this, which names it, does not end\. Give this the same `until`/,
		);
	}
	for (const locale of ['en', 'es']) {
		assert.ok(
			lines.some((line) =>
				/:\d+ {2}The edition of 2024-03-20 tells of “courier”, which had ended by then\./.test(
					line.replace(`${story}/${locale}.mdx`, ''),
				),
			),
			lines.join('\n'),
		);
	}
});

test('a draft is linked to by itself and by other drafts alone', () => {
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
	assert.deepEqual(saidOf(link), []);
	assert.deepEqual(
		saidOf(draft('short-note', './'), draft('crowded-strait', '../short-note/')),
		[],
	);
	const lines = saidOf(draft('short-note', './'), link);
	assert.equal(lines.length, 1, lines.join('\n'));
	assert.match(
		lines[0] ?? '',
		/^pages\/about\/en\.mdx:\d+:\d+ {2}The page \/en\/short-note\/ is that of a draft/,
	);
});

test('a link may lead to a former address of a story, and to a former edition’s', () => {
	const link = (to: string): Change => ['pages/about/es.mdx', /$/, `\n\n[Allí](${to}).\n`];
	assert.deepEqual(saidOf(link('../el-puente-viejo/')), []);
	assert.deepEqual(saidOf(link('../el-puente-viejo/2024-05-10/')), []);
	assert.match(
		saidOf(link('../el-puente-nuevo/')).join(),
		/There is no page \/es\/el-puente-nuevo\/\./,
	);
});

test('what ends with what it names may name it', () => {
	const ending = (day: string): Change[] => [
		[`${story}/stakeholders.yaml`, 'court: { name', 'court: { until: 2024-03-10, name'],
		[`${story}/camps.yaml`, 'who: court, sources', `who: court, until: ${day}, sources`],
		[`${story}/relations.yaml`, 'court-binds:\n', `court-binds:\n  until: ${day}\n`],
	];
	assert.deepEqual(saidOf(...ending('2024-03-10')), []);
	assert.equal(saidOf(...ending('2024-03-11')).length, 2);
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
	test(`a break in ${file} is told once, and nothing that only follows from it`, () => {
		const lines = saidOf([file, line, '\tbroken: [']);
		assert.equal(lines.length, 1, lines.join('\n'));
		assert.ok(lines[0]?.startsWith(`${file}:`));
	});
}

test('a break in the prose is told once, and nothing that only follows from it', () => {
	for (const locale of ['en', 'es']) {
		const lines = saidOf([`${story}/${locale}.mdx`, /^## /m, '<Passage id="x">\n\n## ']);
		assert.equal(lines.length, 1, lines.join('\n'));
	}
});

test('a stakeholder whom nothing ties to anybody is a notice, unless it belongs to one', () => {
	const stranger = (more: string): Change => [
		`${story}/stakeholders.yaml`,
		/^/,
		`stranger: { name: { en: A stranger, es: Una extraña }, type: person, ${more}role: { en: nobody, es: nadie }, sources: [courier-march] }\n`,
	];
	const toldOf = (more: string) => {
		const { notices, problems } = findingsOf([stranger(more)]);
		return [...problems, ...notices].filter((line) => line.includes('has no relation'));
	};
	assert.deepEqual(toldOf(''), [
		'stories/harbour-talks/stakeholders.yaml:1:1  “stranger” has no relation to anybody. Tie it to another in relations.yaml, or say with `of` who it belongs to.',
	]);
	assert.deepEqual(toldOf('of: south, '), []);
});

test('a site without a story, or without pages about itself, is told what is missing', () => {
	for (const [gone, told] of [
		['stories', /^stories:1:1 {2}There is no story\./],
		['pages', /^pages:1:1 {2}There is no page about the site\./],
	] as const) {
		const folder = mkdtempSync(join(scratch, 'content-'));
		cpSync(fixture, folder, { recursive: true });
		rmSync(join(folder, gone), { recursive: true });
		const { problems } = checkContent(readContentFolder(folder));
		const said = inOrder(problems).map((one) => inWords(one).replace(`${folder}/`, ''));
		assert.ok(
			said.some((line) => told.test(line)),
			said.join('\n'),
		);
	}
});

test('a page that lost its text in one language is told of, and one that lost all is a mistake', () => {
	const folder = mkdtempSync(join(scratch, 'content-'));
	cpSync(fixture, folder, { recursive: true });
	rmSync(join(folder, 'pages/about/es.mdx'));
	const { problems, notices } = checkContent(readContentFolder(folder));
	assert.deepEqual(problems, []);
	assert.ok(notices.some(({ message }) => message.includes('has no translation into “es”')));
	rmSync(join(folder, 'pages/about/en.mdx'));
	const [problem] = checkContent(readContentFolder(folder)).problems;
	assert.equal(problem?.message, 'This page has no text.');
});

test('an empty text in a language that the site does not have is one mistake', () => {
	const folder = mkdtempSync(join(scratch, 'content-'));
	cpSync(fixture, folder, { recursive: true });
	const inStory = join(folder, story, 'fr.mdx');
	for (const file of [inStory, join(folder, 'pages/about/fr.mdx')]) writeFileSync(file, '');
	const { problems } = checkContent(readContentFolder(folder));
	assert.deepEqual(
		problems.map(({ message }) => message),
		['The site has no language “fr”.', 'The site has no language “fr”.'],
	);
	// What is written in it is to be right all the same.
	writeFileSync(inStory, 'Words.');
	assert.equal(checkContent(readContentFolder(folder)).problems.length, 3);
});

test('marks of Markdown stand in no short text, and what only looks like them may', () => {
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
		assert.equal(saidOf(title(text)).length, 1, text);
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
		assert.deepEqual(saidOf(title(text)), [], text);
	}
});

test('what follows a mark of a note in a text is told, and a note behind a word is none', () => {
	const changed = (to: string): Change => [`${story}/venues.yaml`, /role: candidate/, to];
	assert.deepEqual(saidOf(changed('role: candidate # candidate | stop')), []);
	const publisher = (to: string): Change => [`${story}/sources.yaml`, /publisher: .*/, to];
	assert.match(saidOf(publisher('publisher: The Courier # 5')).join(), /ends at “ #”/);
	assert.match(saidOf(publisher('publisher: Courier #5')).join(), /ends at “ #”/);
	assert.deepEqual(saidOf(publisher('publisher: "The Courier # 5"')), []);
	assert.deepEqual(saidOf(publisher("publisher: 'The Courier' # of the capital")), []);
});

test('what front matter breaks hides no unknown name in the files', () => {
	const unknown: Change = [`${story}/relations.yaml`, 'to: south', 'to: suth'];
	for (const file of ['en.mdx', 'es.mdx']) {
		const said = saidOf(unknown, [`${story}/${file}`, 'title: ', 'title: "']);
		assert.equal(said.length, 2, said.join('\n'));
		assert.ok(said.some((one) => one.includes('There is no stakeholder “suth”')));
	}
});
