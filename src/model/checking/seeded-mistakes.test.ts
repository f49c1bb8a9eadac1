import assert from 'node:assert/strict';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { type FindingKind, findingKinds } from '../findings/finding-kinds.ts';
import { sortFindings } from '../findings/problem.ts';
import { readContentFolder } from '../reading/content-folder.ts';
import { checkContent } from './check-content.ts';

/**
 * The mistakes in e2e/mistakes/ by file: the kind of each, and the words around its place, which ‸ marks.
 * Nothing else may be reported.
 */
const seededMistakes: Record<string, [kind: FindingKind, place: string][]> = {
	'pages/about/en.mdx': [
		['untranslated', '‸---\ntitle: Abou'],
		['taken-address', '‸facts'],
		['skipped-heading', '‸### The '],
		['broken-link', '‸[the con'],
		['broken-link', '‸[a place'],
		['unknown-part', '‸<Venue i'],
	],
	'pages/about/es.mdx': [['unknown-field', '‸layout: ']],
	'pages/bare/fr.mdx': [
		['no-front-matter', '‸A page t'],
		['untranslated', '‸A page t'],
	],
	'phrases/es.yaml': [
		['missing-phrase', '‸language-name: E'],
		['missing-phrase', '‸Sin fech'],
	],
	'site.yaml': [
		['unknown-field', '‸colour: '],
		['wrong-address', '‸www.fixt'],
		['wrong-value', '‸desk at '],
		['missing-language', '‸[en, es,'],
		['missing-picture', '‸nowhere.svg'],
		['low-contrast', '‸"#ffcc00"'],
	],
	'stories/broken-prose/en.mdx': [['prose-syntax', '‸<Venue i']],
	'stories/broken-yaml/camps.yaml': [['strange-character', 'es: Categor‸']],
	'stories/broken-yaml/claims.yaml': [['yaml-reference', '‸*all']],
	'stories/broken-yaml/events.yaml': [['yaml-reference', '‸&all { w']],
	'stories/broken-yaml/glossary.yaml': [['yaml-reference', '‸%YAML 1.']],
	'stories/broken-yaml/kinds.yaml': [['yaml-syntax', '‸What: is']],
	'stories/broken-yaml/phases.yaml': [['yaml-reference', '‸!!python']],
	'stories/broken-yaml/relations.yaml': [['strange-character', 'from: nor‸']],
	'stories/broken-yaml/sources.yaml': [['yaml-tab', '‸\tpublish']],
	'stories/broken-yaml/venues.yaml': [['yaml-syntax', '‸role: ca']],
	'stories/days/en.mdx': [
		['not-yet-known', 'to: ‸south'],
		['no-longer-there', '‸west]'],
		['missing-standing', '‸2024-03-02, is: '],
		['known-missing', '‸{ summary: { en: The second.'],
		['not-yet-known', '‸here" />'],
		['no-longer-there', '‸west" />'],
	],
	'stories/facts/claims.yaml': [
		['no-source', '‸[]'],
		['wrong-id', '‸constructor:'],
		['wrong-id', '‸__proto__:'],
	],
	'stories/facts/de.mdx': [['unknown-language', '‸---\ntitle: Auf Deutsch']],
	'stories/facts/editions.yaml': [
		['wrong-citation', "‸[@courier].' }"],
		['unknown-name', '‸courrier'],
		['rests-on-later', '‸gazette]'],
	],
	'stories/facts/en.mdx': [
		['yaml-comment', '‸# 5 of the'],
		['reversed-dates', '‸2024-03-05'],
		['reversed-dates', '‸2024-02-01, reas'],
		['wrong-date', '‸2024-04-'],
		['wrong-correction', '‸This is right'],
		['unknown-name', '‸where-ma'],
		['repeated-name', '‸geneva:'],
		['wrong-heading', '‸# A headline in '],
		['reversed-dates', '‸2024-02-20">'],
		['unknown-name', '‸genevva"'],
		['unknown-name', '‸sooth], '],
		['wrong-citation', '‸[@courier, gazet'],
		['repeated-name', '‸where" known="2024-03-04">'],
		['unknown-field', '‸colour="'],
		['unknown-name', '‸moon-mad'],
		['wrong-heading', '‸##\n'],
		['wrong-heading', '‸#### Fou'],
		['wrong-place', '‸## A hea'],
		['wrong-citation', 'ith ‸[@courie'],
		['wrong-place', '‸<VenueMa'],
		['unknown-part', '‸<Vennue '],
		['unknown-field', '‸width="1'],
		['not-data', '‸{process'],
		['not-data', '‸export c'],
		['wrong-place', '‸<Passage id="inn'],
		['wrong-date', '‸yesterda'],
		['not-used', '‸![A pict'],
		['wrong-link', '‸[a link]'],
		['broken-link', '‸[another'],
		['wrong-place', '‸<Stakeholder id="south">'],
		['wrong-place', '‸[a link in it]'],
		['wrong-citation', '‸[@courier]</St'],
		['repeated-name', '‸id="south"\n'],
		['not-data', '‸{talks} '],
		['missing-field', '‸id /> an'],
		['not-data', '‸{...spre'],
	],
	'stories/facts/es.mdx': [
		['translation-differs', '‸<Passage id="where"'],
		['wrong-passage', '‸2024-03-'],
		['wrong-passage', '‸wher">Ot'],
	],
	'stories/facts/events.yaml': [
		['no-source', '‸talks:'],
		['not-plain', '‸**minist'],
		['unknown-name', '‸later'],
	],
	'stories/facts/exchange.yaml': [
		['wrong-party', '‸west'],
		['rests-on-later', '‸2024-02-'],
	],
	'stories/facts/fr.mdx': [
		['wrong-type', '‸12'],
		['wrong-value', '‸" Une es'],
	],
	'stories/facts/glosary.yaml': [['strange-file', '‸quay: { ']],
	'stories/facts/images/cut.png': [['missing-picture', '‸\uFFFDPNG']],
	'stories/facts/images/drawn.svg': [['not-data', '‸<script>']],
	'stories/facts/images/old.gif': [['strange-file', '‸x']],
	'stories/facts/images/other.png': [['missing-picture', '‸not a pi']],
	'stories/facts/images/unsized.svg': [['missing-picture', '‸<svg ']],
	'stories/facts/pictures.yaml': [
		['missing-field', '‸harbour:'],
		['missing-picture', '‸harbour.jpg'],
		['missing-field', '‸quay:'],
	],
	'stories/facts/relations.yaml': [
		['to-itself', 'from: north\n  to: ‸north'],
		['unknown-name', 'nd: ‸warns'],
		['yaml-word', '‸yes'],
		['unknown-name', '‸says\n  what: { en: the same }\n  short: { en: it }'],
		['said-twice', '‸south-says-again:'],
		['unknown-name', '‸says\n  what: { en: the same }\n  short: { en: it again }'],
	],
	'stories/facts/sources.yaml': [
		['wrong-word', '  kind: ‸pres\n  language: english'],
		['wrong-value', '‸english'],
		['wrong-address', '‸javascri'],
		['wrong-id', '‸Bad-Id:'],
		['yaml-word', 'er: ‸no'],
		['yaml-comma', '‸nowhere,'],
		['unused-source', '‸Bad-Id:'],
		['unused-source', '‸post:'],
	],
	'stories/facts/stakeholders.yaml': [
		['to-itself', '‸south, r'],
		['wrong-date', '‸2024-02-'],
		['reversed-dates', '‸2024-03-09/2024-'],
		['no-source', '‸{ when: 2024-03-09, what: { '],
		['untied', '‸west: { n'],
	],
	'stories/facts/venues.yaml': [
		['standing-order', '‸2024-03-01, is: '],
		['no-source', '‸[] }'],
		['standing-order', '‸2024-03-06, is: visited, sou'],
		['unknown-name', '‸nobody-h'],
		['wrong-value', '‸"A spoke'],
		['wrong-word', '‸perhaps,'],
		['no-source', '‸courier '],
		['missing-field', '‸doha:'],
		['wrong-type', '‸Doha'],
		['wrong-value', '‸qatar'],
		['wrong-coordinates', '‸131.531'],
		['unknown-field', '‸precissi'],
		['unknown-name', '‸genf]'],
		['wrong-type', '‸doha-cit'],
		['wrong-coordinates', '‸460'],
		['yaml-number', '‸1e400'],
		['wrong-value', 'on: ‸0'],
		['reversed-dates', '‸2024-02-'],
		['repeated-name', '‸bern: { '],
		['outside-country', '‸6.6323'],
		['wrong-country', '‸UK'],
		['wrong-value', '‸5000000'],
		['same-point', '‸46.2044\n  longitude: 6.1432\n  precision: 300\n'],
	],
	'stories/merged/fr.mdx': [['merge-marks', '‸<<<<<<< ']],
	'stories/no-original/en.mdx': [['missing-original', '‸---\ntitle: No original']],
	'stories/two-originals/es.mdx': [['missing-original', '‸true']],
	'stories/undated/en.mdx': [
		['known-missing', '‸{ name: { en: He'],
		['known-too-early', '‸2024-02-'],
	],
	'stories/notices/en.mdx': [
		['untranslated', '‸---\noriginal: true\ntitle: This h'],
		['too-long', '‸This hea'],
		['unused-source', '‸unread: '],
		['two-spellings', '‸Kim Jong Un saw.'],
		['one-origin', '‸confirme'],
		['uncited-paragraph', '‸Nothing '],
		['two-spellings', '‸Vostochni [@post'],
	],
};

const folder = mkdtempSync(join(tmpdir(), 'cumbre-mistakes-'));
after(() => rmSync(folder, { recursive: true }));
cpSync('e2e/mistakes', folder, { recursive: true });
cpSync('content/phrases', join(folder, 'phrases'), { recursive: true });
change('phrases/es.yaml', /^explainer: .*\n/m, '');
change('phrases/es.yaml', /^edition: .*/m, 'edition: Sin fecha');

function change(file: string, from: RegExp, to: string): void {
	const text = textOf(file);
	assert.match(text, from);
	writeFileSync(join(folder, file), text.replace(from, to));
}

function textOf(file: string): string {
	return readFileSync(join(folder, file), 'utf8');
}

/** The line and column of the mark. */
function placeOf(file: string, marked: string): string {
	const words = marked.replace('‸', '');
	const text = textOf(file);
	const at = text.indexOf(words);
	assert.ok(
		at >= 0 && text.indexOf(words, at + 1) < 0,
		`${file} must contain “${words}” exactly once`,
	);
	const before = text.slice(0, at + marked.indexOf('‸')).split('\n');
	return `${before.length}:${(before.at(-1) ?? '').length + 1}`;
}

const findings = checkContent(readContentFolder(folder));

for (const [file, mistakes] of Object.entries(seededMistakes)) {
	test(`each mistake in ${file} is reported once, at its line and column, and nothing else is`, () => {
		const reported = sortFindings([...findings.problems, ...findings.notices])
			.filter(({ place }) => place.file === join(folder, file))
			.map(({ kind, place }) => `${place.line}:${place.column} ${kind}`);
		const expected = mistakes.map(([kind, marked]) => `${placeOf(file, marked)} ${kind}`);
		assert.deepEqual(reported.toSorted(), expected.toSorted());
	});
}

test('nothing is reported in any other file', () => {
	const files = Object.keys(seededMistakes).map((file) => join(folder, file));
	const others = [...findings.problems, ...findings.notices].filter(
		({ place }) => !files.includes(place.file),
	);
	assert.deepEqual(others, []);
});

/** Kinds that need a content folder of their own: other tests cover them. */
const testedElsewhere: readonly FindingKind[] = [
	'missing-file',
	'lost-address',
	'withdrawn-name',
	'translation-behind',
	'translation-unrecorded',
	'edition-behind',
	'same-edition',
	'overdue-review',
];

test('every kind of finding is seeded, problems are reported as problems, and notices as notices', () => {
	const kinds = new Set(
		Object.values(seededMistakes).flatMap((rows) => rows.map(([kind]) => kind)),
	);
	const missing = (Object.keys(findingKinds) as FindingKind[]).filter(
		(kind) => !kinds.has(kind) && !testedElsewhere.includes(kind),
	);
	assert.deepEqual(missing, []);
	assert.ok(findings.problems.every(({ kind }) => findingKinds[kind].is === 'problem'));
	assert.ok(findings.notices.every(({ kind }) => findingKinds[kind].is === 'notice'));
});
