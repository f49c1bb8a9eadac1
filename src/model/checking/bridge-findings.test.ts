import assert from 'node:assert/strict';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { inOrder, inWords } from '../problem.ts';
import { readContentFolder } from '../reading/content-folder.ts';
import { checkContent } from './check-content.ts';

const scratch = mkdtempSync(join(tmpdir(), 'cumbre-notices-'));
after(() => rmSync(scratch, { recursive: true }));

type Change = [file: string, from: string | RegExp, to: string];

/** What is said of the bridge story after some changes; `~` stands for its folder. */
function said(changes: Change[], today?: string) {
	const folder = mkdtempSync(join(scratch, 'content-'));
	cpSync('e2e/content', folder, { recursive: true });
	for (const [file, from, to] of changes) {
		const path = join(folder, 'stories/bridge', file);
		const text = readFileSync(path, 'utf8');
		const changed = text.replace(from, to);
		assert.notEqual(changed, text, `${file} has no ${String(from)}`);
		writeFileSync(path, changed);
	}
	const { problems, notices } = checkContent(readContentFolder(folder), {}, today);
	const lines = (findings: typeof problems) =>
		inOrder(findings).map((one) => inWords(one).replaceAll(`${folder}/stories/bridge`, '~'));
	// Other stories of the fixture have their own.
	const own = (findings: typeof problems) =>
		findings.filter(({ place }) => !/stories\/(?!bridge)/.test(place.file.slice(folder.length)));
	return { problems: lines(problems), notices: lines(own(notices)) };
}

/** What the story says on any day: it is behind on purpose. */
const standing = said([]).notices;

const newNotices = (changes: Change[], today?: string) => {
	const { problems, notices } = said(changes, today);
	assert.deepEqual(problems, []);
	return notices.filter((line) => !standing.includes(line));
};

test('exactly what of a translation is behind is named, at its place, with the way out', () => {
	assert.deepEqual(standing, [
		'~/claims.yaml:19:44  This text is a translation of an earlier original. Compare it with ~/claims.yaml:19; when it is right, run `npm run translated -- bridge claims.paid.text`.',
		'~/en.mdx:17:1  The passage “tender” is a translation of an earlier original. Compare it with ~/es.mdx:24; when it is right, run `npm run translated -- bridge tender`.',
		'~/en.mdx:37:1  What stands under “How did it come to this?” is a translation of an earlier original. Compare it with ~/es.mdx:50; when it is right, run `npm run translated -- bridge heading-3`.',
		'~/es.mdx:30:1  The passage “cost” has no translation into “en”. Readers of it get the original, and are told so.',
	]);
});

test('a change of one sentence of the original puts one passage behind', () => {
	assert.match(
		newNotices([['es.mdx', 'con tres carriles', 'pronto, con tres carriles']]).join('\n'),
		/^~\/en\.mdx:23:1 {2}The passage “decision” is a translation of an earlier original\.[^\n]*$/,
	);
});

test('a report that is put before another puts no translation behind', () => {
	const added =
		'{ who: ministry, says: doubts, note: { es: Aún no., en: Not yet. }, sources: [herald-may] }';
	const notices = newNotices([['claims.yaml', 'reports:\n', `reports:\n    - ${added}\n`]]);
	assert.deepEqual(
		notices.filter((line) => line.includes('earlier original') && !line.includes('paid')),
		[],
	);
	assert.equal(notices.filter((line) => line.includes('does not say of which original')).length, 1);
});

test('a text that no translation has is named', () => {
	const [line, ...more] = newNotices([['claims.yaml', ', en: There will be a toll. }', ' }']]);
	assert.deepEqual(more, []);
	assert.equal(
		line,
		'~/claims.yaml:25:15  This text has no translation into “en”. Readers of it get the original, and are told so.',
	);
});

test('headings that do not pair are told', () => {
	const notices = newNotices([['en.mdx', '## Sources', 'And so on [@survey].']]);
	assert.ok(
		notices.includes(
			'~/en.mdx:1:1  This text has 4 headings and the original 5. They pair by their order: give both the same ones.',
		),
		notices.join('\n'),
	);
});

test('a review that is overdue is a notice from the day after on, of the story and of a claim', () => {
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

test('what became known after the newest listed edition is a notice at its place', () => {
	const late = '{ from: 2024-06-05, is: refuted, sources: [ministry-june] }';
	assert.deepEqual(
		newNotices([
			['claims.yaml', /\s*$/, `\n    - ${late}\n`],
			['es.mdx', 'id="decision" known="2024-06-01"', 'id="decision" known="2024-06-02"'],
		]).filter((line) => !line.includes('“decision”')),
		[
			'~/claims.yaml:39:15  This is known since 2024-06-05, after the newest edition, of 2024-06-01, which shows it. Add the edition of 2024-06-05 to editions.yaml.',
			'~/es.mdx:36:14  This is known since 2024-06-02, after the newest edition, of 2024-06-01, which shows it. Add the edition of 2024-06-02 to editions.yaml.',
		],
	);
});

test('an edition that changes nothing is a notice', () => {
	const edition = '2024-05-12:\n  published: 2024-05-12\n  summary: { es: Nada., en: Nothing. }\n';
	assert.deepEqual(
		newNotices([['editions.yaml', '2024-06-01:', `${edition}2024-06-01:`]]).filter(
			(line) => !line.includes('does not say of which'),
		),
		[
			'~/editions.yaml:10:1  The edition of 2024-05-12 changes nothing: all in it was known on 2024-05-10. Remove it, or look whether something has a `known` that is too early.',
		],
	);
});

const mistakes: Record<string, { change: Change; said: RegExp }> = {
	'an old wording that still stands in the prose': {
		change: ['en.mdx', 'The river has no bridge', 'The river has no bridge with two lanes'],
		said: /^~\/en\.mdx:7:25 {2}“with two lanes” was corrected \(“lanes”\) and still stands here\. Write “with three lanes”\.$/,
	},
	'an old wording that still stands in a short text': {
		change: ['events.yaml', 'es: Se habla del lugar.', 'es: Se habla del puente con dos carriles.'],
		said: /^~\/events\.yaml:\d+:\d+ {2}“con dos carriles” was corrected/,
	},
	'a new wording that stands nowhere': {
		change: ['corrections.yaml', 'en: with three lanes', 'en: with four lanes'],
		said: /^~\/corrections\.yaml:4:36 {2}“with four lanes” stands nowhere in the texts of this story in “en”\./,
	},
	'two standings on a day': {
		change: [
			'claims.yaml',
			'{ from: 2024-06-01, is: refuted, sources: [ministry-june]',
			'{ from: 2024-05-01, is: refuted, sources: [herald-may]',
		],
		said: /^~\/claims\.yaml:\d+:15 {2}There are two standings from 2024-05-01\. Keep one a day\.$/,
	},
	'standings out of order': {
		change: [
			'claims.yaml',
			'{ from: 2024-06-01, is: refuted, sources: [ministry-june]',
			'{ from: 2024-04-01, is: refuted, sources: [survey]',
		],
		said: /^~\/claims\.yaml:\d+:15 {2}The standing from 2024-04-01 stands after the one from 2024-05-01\./,
	},
	'a known before the earliest source without a reason': {
		change: [
			'glossary.yaml',
			'sources: [ministry-may]',
			'sources: [ministry-may]\n  known: 2024-05-09',
		],
		said: /^~\/glossary\.yaml:5:10 {2}2024-05-09 is before its earliest source, which appeared on 2024-05-10\./,
	},
	'an until before known': {
		change: [
			'glossary.yaml',
			'sources: [ministry-may]',
			'sources: [ministry-may]\n  until: 2024-05-10',
		],
		said: /^~\/glossary\.yaml:5:10 {2}It ends on 2024-05-10 and is known only since 2024-05-10\./,
	},
	'an until before the day that reports give': {
		change: ['claims.yaml', 'at-narrows:', 'at-narrows:\n  until: 2024-04-30'],
		said: /^~\/claims\.yaml:12:10 {2}It ends on 2024-04-30 and is known only since 2024-05-01\./,
	},
	'a passage that ends before it is known': {
		change: ['es.mdx', 'until="2024-05-10"', 'until="2024-05-01"'],
		said: /^~\/es\.mdx:18:\d+ {2}It ends on 2024-05-01 and is known only since 2024-05-01\./,
	},
	'a passage twice': {
		change: ['es.mdx', 'id="cost"', 'id="tender"'],
		said: /^~\/es\.mdx:30:14 {2}The passage “tender” stands twice\./,
	},
	'a translation of a passage that is gone': {
		change: ['en.mdx', 'id="tender"', 'id="tenders"'],
		said: /^~\/en\.mdx:17:14 {2}The original has no passage “tenders”\. Did you mean “tender”\?$/,
	},
	'29 February 2023': {
		change: ['events.yaml', 'when: 2024-05-10', 'when: 2023-02-29'],
		said: /^~\/events\.yaml:\d+:9 {2}“2023-02-29” is not a date\./,
	},
	'a season, which is another on the other half of the Earth': {
		change: ['events.yaml', 'when: 2024-05-10', 'when: 2024-21'],
		said: /^~\/events\.yaml:\d+:9 {2}“2024-21” is not a date\./,
	},
	'a fact that names what was withdrawn': {
		change: ['events.yaml', 'venues: [ford]', 'venues: [mill]'],
		said: /^~\/events\.yaml:\d+:12 {2}“mill” was withdrawn on 2024-06-02 and is still named here\./,
	},
	'a sentence that names what was withdrawn': {
		change: ['en.mdx', 'By a flood', 'By a flood at the <Venue id="mill" />'],
		said: /^~\/en\.mdx:39:\d+ {2}“mill” was withdrawn on 2024-06-02 and is still named here\./,
	},
	'a former id that is in use': {
		change: ['venues.yaml', 'formerly: [strait]', 'formerly: [ford]'],
		said: /^~\/venues\.yaml:8:14 {2}“ford” is an id that is in use\./,
	},
	'a former address at which something stands': {
		change: ['es.mdx', 'formerly: [el-puente-viejo]', 'formerly: [harbour-talks]'],
		said: /^~\/es\.mdx:11:12 {2}“harbour-talks” is an address of \S+harbour-talks\/en\.mdx\./,
	},
};

for (const [name, { change, said: expected }] of Object.entries(mistakes)) {
	test(`${name} is told once, at its place, with the way out`, () => {
		const { problems } = said([change]);
		assert.equal(problems.length, 1, problems.join('\n'));
		assert.match(problems[0] ?? '', expected);
	});
}

test('a wording that was corrected twice is no problem, nor one within its new form', () => {
	const again = `again:
  date: 2024-06-03
  was: { en: with three lanes }
  is: { en: 'with three lanes, one of them for bicycles' }
  reason: { es: Faltaba., en: It was missing. }
`;
	const { problems } = said([
		['corrections.yaml', 'lanes:', `${again}lanes:`],
		['en.mdx', 'with three lanes', 'with three lanes, one of them for bicycles'],
	]);
	assert.deepEqual(problems, []);
});
