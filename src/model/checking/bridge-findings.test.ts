import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { sortFindings, formatFinding } from '../findings/problem.ts';
import { readContentFolder } from '../reading/content-folder.ts';
import { copyFixture } from '../reading/testing/fixture.ts';
import { checkContent } from './check-content.ts';

const scratch = mkdtempSync(join(tmpdir(), 'cumbre-notices-'));
after(() => rmSync(scratch, { recursive: true }));

type Change = [file: string, from: string | RegExp, to: string];

/** The findings for the bridge story after some changes; `~` is its folder. */
function findingsAfter(changes: Change[], today?: string) {
	const folder = mkdtempSync(join(scratch, 'content-'));
	copyFixture(folder);
	for (const [file, from, to] of changes) {
		const path = join(folder, 'stories/bridge', file);
		const text = readFileSync(path, 'utf8');
		const changed = text.replace(from, to);
		assert.notEqual(changed, text, `${file} has no ${String(from)}`);
		writeFileSync(path, changed);
	}
	const { problems, notices } = checkContent(readContentFolder(folder), {}, today);
	const lines = (findings: typeof problems) =>
		sortFindings(findings).map((one) =>
			formatFinding(one).replaceAll(`${folder}/stories/bridge`, '~'),
		);
	// Other stories of the fixture have notices of their own.
	const own = (findings: typeof problems) =>
		findings.filter(({ place }) => !/stories\/(?!bridge)/.test(place.file.slice(folder.length)));
	return { problems: lines(problems), notices: lines(own(notices)) };
}

/** The notices that the story always has: its translation is outdated on purpose. */
const usualNotices = findingsAfter([]).notices;

const newNotices = (changes: Change[], today?: string) => {
	const { problems, notices } = findingsAfter(changes, today);
	assert.deepEqual(problems, []);
	return notices.filter((line) => !usualNotices.includes(line));
};

test('the outdated texts of a translation are reported, at their positions, with a hint', () => {
	assert.deepEqual(usualNotices, [
		'~/claims.yaml:19:44  This text was translated from an earlier version of the original. Compare it with ~/claims.yaml:19; when it is right, run `npm run translated -- bridge claims.paid.text`.',
		'~/en.mdx:17:1  The passage “tender” was translated from an earlier version of the original. Compare it with ~/es.mdx:24; when it is right, run `npm run translated -- bridge tender`.',
		'~/en.mdx:37:1  The text under “How did it come to this?” was translated from an earlier version of the original. Compare it with ~/es.mdx:50; when it is right, run `npm run translated -- bridge heading-3`.',
		'~/es.mdx:30:1  The passage “cost” has no translation into “en”. Until it is translated, readers see the original, with a label.',
	]);
});

test('a change of one sentence of the original outdates one passage', () => {
	assert.match(
		newNotices([['es.mdx', 'con tres carriles', 'pronto, con tres carriles']]).join('\n'),
		/^~\/en\.mdx:23:1 {2}The passage “decision” was translated from an earlier version of the original\.[^\n]*$/,
	);
});

test('adding a report before another makes no translation outdated', () => {
	const report =
		'{ who: ministry, says: doubts, note: { es: Aún no., en: Not yet. }, sources: [herald-may] }';
	const notices = newNotices([['claims.yaml', 'reports:\n', `reports:\n    - ${report}\n`]]);
	assert.deepEqual(
		notices.filter((line) => line.includes('earlier version') && !line.includes('paid')),
		[],
	);
	assert.equal(notices.filter((line) => line.includes('does not record which version')).length, 1);
});

test('a text without a translation is reported', () => {
	const [line, ...others] = newNotices([['claims.yaml', ', en: There will be a toll. }', ' }']]);
	assert.deepEqual(others, []);
	assert.equal(
		line,
		'~/claims.yaml:25:15  This text has no translation into “en”. Until it is translated, readers see the original.',
	);
});

test('headings that do not match are reported', () => {
	const notices = newNotices([['en.mdx', '## Sources', 'And so on [@survey].']]);
	assert.ok(
		notices.includes(
			'~/en.mdx:1:1  This text has 4 headings, but the original has 5. Headings are matched by their order: each heading needs its counterpart in the other text.',
		),
		notices.join('\n'),
	);
});

test('an overdue review of the story or of a claim is reported from the day after it was due', () => {
	assert.deepEqual(newNotices([], '2099-01-01'), []);
	assert.match(
		newNotices([], '2099-01-02').join('\n'),
		/^~\/es\.mdx:9:9 {2}The review of this story was due on 2099-01-01\.[^\n]*$/,
	);
	assert.match(
		newNotices([], '2099-02-02').join('\n'),
		/^~\/claims\.yaml:34:11 {2}The review of this claim was due on 2099-02-01\./,
	);
});

test('a fact known after the newest listed edition is reported at its position', () => {
	const standing = '{ from: 2024-06-05, is: refuted, sources: [ministry-june] }';
	assert.deepEqual(
		newNotices([
			['claims.yaml', /\s*$/, `\n    - ${standing}\n`],
			['es.mdx', 'id="decision" known="2024-06-01"', 'id="decision" known="2024-06-02"'],
		]).filter((line) => !line.includes('“decision”')),
		[
			'~/claims.yaml:39:15  This became known on 2024-06-05, but the newest edition, dated 2024-06-01, already shows it. Add an edition for 2024-06-05 to editions.yaml.',
			'~/es.mdx:36:14  This became known on 2024-06-02, but the newest edition, dated 2024-06-01, already shows it. Add an edition for 2024-06-02 to editions.yaml.',
		],
	);
});

test('an edition that changes nothing is reported', () => {
	const edition = '2024-05-12:\n  published: 2024-05-12\n  summary: { es: Nada., en: Nothing. }\n';
	assert.deepEqual(
		newNotices([['editions.yaml', '2024-06-01:', `${edition}2024-06-01:`]]).filter(
			(line) => !line.includes('does not record which'),
		),
		[
			'~/editions.yaml:10:1  The edition of 2024-05-12 changes nothing: all of it was already known on 2024-05-10. Remove it, or check whether some `known` is too early.',
		],
	);
});

const mistakes: Record<string, { change: Change; expected: RegExp }> = {
	'an old wording that is still used in the prose': {
		change: ['en.mdx', 'The river has no bridge', 'The river has no bridge with two lanes'],
		expected:
			/^~\/en\.mdx:7:25 {2}“with two lanes” was corrected \(“lanes”\) but is still used here\. Write “with three lanes”\.$/,
	},
	'an old wording that is still used in a short text': {
		change: ['events.yaml', 'es: Se habla del lugar.', 'es: Se habla del puente con dos carriles.'],
		expected: /^~\/events\.yaml:\d+:\d+ {2}“con dos carriles” was corrected/,
	},
	'a new wording that appears nowhere': {
		change: ['corrections.yaml', 'en: with three lanes', 'en: with four lanes'],
		expected:
			/^~\/corrections\.yaml:4:36 {2}“with four lanes” appears nowhere in the “en” texts of this story\./,
	},
	'two standings from one day': {
		change: [
			'claims.yaml',
			'{ from: 2024-06-01, is: refuted, sources: [ministry-june]',
			'{ from: 2024-05-01, is: refuted, sources: [herald-may]',
		],
		expected:
			/^~\/claims\.yaml:\d+:15 {2}There are two standings from 2024-05-01\. Keep only one per day\.$/,
	},
	'standings out of order': {
		change: [
			'claims.yaml',
			'{ from: 2024-06-01, is: refuted, sources: [ministry-june]',
			'{ from: 2024-04-01, is: refuted, sources: [survey]',
		],
		expected:
			/^~\/claims\.yaml:\d+:15 {2}The standing from 2024-04-01 is listed after the one from 2024-05-01\./,
	},
	'a `known` date before the earliest source, with no reason given': {
		change: [
			'glossary.yaml',
			'sources: [ministry-may]',
			'sources: [ministry-may]\n  known: 2024-05-09',
		],
		expected:
			/^~\/glossary\.yaml:5:10 {2}This is known from 2024-05-09, before its earliest source, which appeared on 2024-05-10\./,
	},
	'an `until` date that is not after `known`': {
		change: [
			'glossary.yaml',
			'sources: [ministry-may]',
			'sources: [ministry-may]\n  until: 2024-05-10',
		],
		expected:
			/^~\/glossary\.yaml:5:10 {2}It ends on 2024-05-10, which is not after 2024-05-10, the day on which it became known\./,
	},
	'an `until` date before the day that reports give': {
		change: ['claims.yaml', 'at-narrows:', 'at-narrows:\n  until: 2024-04-30'],
		expected:
			/^~\/claims\.yaml:12:10 {2}It ends on 2024-04-30, which is not after 2024-05-01, the day on which it became known\./,
	},
	'a passage that ends on the day on which it became known': {
		change: ['es.mdx', 'until="2024-05-10"', 'until="2024-05-01"'],
		expected:
			/^~\/es\.mdx:18:\d+ {2}It ends on 2024-05-01, which is not after 2024-05-01, the day on which it became known\./,
	},
	'two passages with one id': {
		change: ['es.mdx', 'id="cost"', 'id="tender"'],
		expected: /^~\/es\.mdx:30:14 {2}Two passages have the id “tender”\./,
	},
	'a translation of a passage that is gone': {
		change: ['en.mdx', 'id="tender"', 'id="tenders"'],
		expected:
			/^~\/en\.mdx:17:14 {2}The original has no passage “tenders”\. Did you mean “tender”\?$/,
	},
	'29 February 2023': {
		change: ['events.yaml', 'when: 2024-05-10', 'when: 2023-02-29'],
		expected: /^~\/events\.yaml:\d+:9 {2}“2023-02-29” is not a date\./,
	},
	'2024-21, which ISO 8601-2 (EDTF) reads as spring 2024': {
		change: ['events.yaml', 'when: 2024-05-10', 'when: 2024-21'],
		expected: /^~\/events\.yaml:\d+:9 {2}“2024-21” is not a date\./,
	},
	'a fact that names a withdrawn item': {
		change: ['events.yaml', 'venues: [ford]', 'venues: [mill]'],
		expected:
			/^~\/events\.yaml:\d+:12 {2}“mill” was withdrawn on 2024-06-02 but is still named here\./,
	},
	'a sentence that names a withdrawn item': {
		change: ['en.mdx', 'By a flood', 'By a flood at the <Venue id="mill" />'],
		expected: /^~\/en\.mdx:39:\d+ {2}“mill” was withdrawn on 2024-06-02 but is still named here\./,
	},
	'a former id that is in use': {
		change: ['venues.yaml', 'formerly: [strait]', 'formerly: [ford]'],
		expected: /^~\/venues\.yaml:8:14 {2}The id “ford” is already in use\./,
	},
	'a former address that is in use': {
		change: ['es.mdx', 'formerly: [el-puente-viejo]', 'formerly: [harbour-talks]'],
		expected:
			/^~\/es\.mdx:11:12 {2}“harbour-talks” is already an address of \S+harbour-talks\/en\.mdx\./,
	},
};

for (const [name, { change, expected }] of Object.entries(mistakes)) {
	test(`${name} is reported once, at its position`, () => {
		const { problems } = findingsAfter([change]);
		assert.equal(problems.length, 1, problems.join('\n'));
		assert.match(problems[0] ?? '', expected);
	});
}

test('correcting a wording twice is allowed, and so is an old wording contained in the new one', () => {
	const again = `again:
  date: 2024-06-03
  was: { en: with three lanes }
  is: { en: 'with three lanes, one of them for bicycles' }
  reason: { es: Faltaba., en: It was missing. }
`;
	const { problems } = findingsAfter([
		['corrections.yaml', 'lanes:', `${again}lanes:`],
		['en.mdx', 'with three lanes', 'with three lanes, one of them for bicycles'],
	]);
	assert.deepEqual(problems, []);
});

test('a translation with a different number or month from its original is reported', () => {
	assert.deepEqual(
		newNotices([
			['es.mdx', 'Se hará en', 'Se hará antes del 14 de mayo de 2031 en'],
			['en.mdx', 'It will be at', 'Before 13 June 2031 it will be at'],
		]).filter((line) => !line.includes('earlier version')),
		[
			'~/en.mdx:23:1  The original says mayo and 14 here, but this translation says June and 13. Compare it with ~/es.mdx:36.',
		],
	);
});

test('a large number that a translation leaves out is reported, and a small one may be spelled out', () => {
	const changesTo = (number: string) => [
		['es.mdx', 'Se hará en', `Se hará con ${number} pilares en`] as Change,
	];
	assert.match(
		newNotices(changesTo('300')).join('\n'),
		/original says 300 here, but this translation/,
	);
	assert.doesNotMatch(newNotices(changesTo('3')).join('\n'), /original says/);
});

test('a name that a translation leaves out is reported, but not if it is written without its tag', () => {
	const narrows = / and the <Venue id="narrows" \/> \[/;
	assert.match(
		newNotices([['en.mdx', narrows, ' [']]).join('\n'),
		/en\.mdx:17:1 {2}The original says “[^”]*Narrows” here, but this translation does not\./,
	);
	assert.deepEqual(newNotices([['en.mdx', narrows, ' and the Narrows [']]), []);
});

test('a name with a hyphen may begin with a small letter in a sentence', () => {
	const changesTo = (text: string): Change[] => [
		['venues.yaml', /name: \{ es: Vado/, 'name: { es: Puente Vado-Norte'],
		['es.mdx', 'El río no tiene puente', `El río no tiene ${text}`],
	];
	const spellings = (changes: Change[]) =>
		newNotices(changes).filter((line) => line.includes('is spelt'));
	assert.deepEqual(spellings(changesTo('puente Vado-Norte')), []);
	assert.equal(spellings(changesTo('puente Vado Norte')).length, 1);
});

test('an old wording is reported in each block, even if emphasis splits it there', () => {
	const { problems } = findingsAfter([
		['en.mdx', 'are most likely', 'were first to *sell* it'],
		['en.mdx', 'asked for bids', 'was first to sell it, and asked for bids'],
	]);
	const message = '“first to sell it” was corrected (“reader”) but is still used here.';
	assert.deepEqual(
		problems.filter((one) => one.includes(message)).map((one) => one.split('  ')[0]),
		['~/en.mdx:11:1', '~/en.mdx:19:18'],
	);
});

test('a part that a translation leaves out is reported', () => {
	const { notices } = findingsAfter([['en.mdx', '<ClaimLedger />', '']]);
	const message = 'The original places <ClaimLedger> in its text, but this translation does not.';
	assert.equal(notices.filter((one) => one.includes(message)).length, 1, notices.join('\n'));
	assert.ok(notices.some((one) => one.startsWith(`~/en.mdx:1:1  ${message}`)));
});

test('words inside a part that shows facts are a problem, because no reader would see them', () => {
	const { problems } = findingsAfter([
		['en.mdx', '<ClaimLedger />', '<ClaimLedger>\n\nMore to come [@survey].\n\n</ClaimLedger>'],
	]);
	assert.match(
		problems.join('\n'),
		/^~\/en\.mdx:\d+:1 {2}<ClaimLedger> would hide the words inside it\./,
	);
});

test('passages that a translation leaves out are reported one by one, and not as a part', () => {
	const { problems, notices } = findingsAfter([
		[
			'en.mdx',
			/<Passage[\s\S]*<\/Passage>/,
			'It will be there, with three lanes [@ministry-june].',
		],
	]);
	assert.deepEqual(problems, []);
	assert.equal(notices.filter((one) => one.includes('The passage “')).length, 4);
	assert.deepEqual(
		notices.filter((one) => one.includes('<Passage>')),
		[],
	);
});
