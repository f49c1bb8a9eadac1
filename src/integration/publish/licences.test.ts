import assert from 'node:assert/strict';
import { test } from 'node:test';
import { installedLicences, licenceProblems, licencesText, readLicences } from './licences.ts';

const list = readLicences();
const packages = (licences: Record<string, string>) =>
	new Map(Object.entries(licences).map(([name, licence]) => [name, new Set([licence])]));
const emptyList = { free: ['MIT'], 'looked-at': {}, 'reaches-readers': {}, 'other-works': {} };

test('every package has a licence that somebody has reviewed', () => {
	const installed = installedLicences();
	assert.ok(installed.size > 300);
	assert.deepEqual(licenceProblems(installed, list), []);
});

test('a new licence is reported', () => {
	assert.deepEqual(licenceProblems(packages({ lenient: 'MIT', strict: 'AGPL-3.0' }), emptyList), [
		'strict has the licence AGPL-3.0: read it, and add it to .config/licences.yaml.',
	]);
});

test('an entry that no longer fits a package or its licence is reported', () => {
	const problems = licenceProblems(packages({ satori: 'MIT', leaflet: 'MIT' }), {
		...emptyList,
		'looked-at': { 'MPL-2.0': ['sat*'] },
		'reaches-readers': { leaflet: 'BSD-2-Clause' },
	});
	assert.deepEqual(problems, [
		'No package sat* has the licence MPL-2.0 any more: remove the entry.',
		'leaflet reaches readers, and no longer has the licence BSD-2-Clause.',
	]);
});

test('licences.txt has the licences of everything in the pages', () => {
	const text = licencesText(list);
	assert.match(
		text,
		/leaflet\n\nBSD 2-Clause License\n\nCopyright \(c\) 2010-2023, Volodymyr Agafonkin/,
	);
	assert.match(text, /SIL OPEN FONT LICENSE/);
	assert.match(text, /GSHHG.*LGPL-3\.0-or-later/);
});
