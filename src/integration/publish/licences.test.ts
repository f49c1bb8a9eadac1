import assert from 'node:assert/strict';
import { test } from 'node:test';
import { installedLicences, licenceProblems, licencesText, readLicences } from './licences.ts';

const list = readLicences();
const packages = (licences: Record<string, string>) =>
	new Map(Object.entries(licences).map(([name, licence]) => [name, new Set([licence])]));
const none = { free: ['MIT'], 'looked-at': {}, 'reaches-readers': {}, 'other-works': {} };

test('every package is under a licence that somebody has looked at', () => {
	const installed = installedLicences();
	assert.ok(installed.size > 300);
	assert.deepEqual(licenceProblems(installed, list), []);
});

test('a new licence is told', () => {
	assert.deepEqual(licenceProblems(packages({ kind: 'MIT', strict: 'AGPL-3.0' }), none), [
		'strict has the licence AGPL-3.0: read it, and add it to .config/licences.yaml.',
	]);
});

test('an entry that fits no package, or no longer its licence, is told', () => {
	const told = licenceProblems(packages({ satori: 'MIT', leaflet: 'MIT' }), {
		...none,
		'looked-at': { 'MPL-2.0': ['sat*'] },
		'reaches-readers': { leaflet: 'BSD-2-Clause' },
	});
	assert.deepEqual(told, [
		'No package sat* has the licence MPL-2.0 any more.',
		'leaflet reaches readers, and is no longer under BSD-2-Clause.',
	]);
});

test('the licences of what is in the pages go with them', () => {
	const text = licencesText(list);
	assert.match(
		text,
		/leaflet\n\nBSD 2-Clause License\n\nCopyright \(c\) 2010-2023, Volodymyr Agafonkin/,
	);
	assert.match(text, /SIL OPEN FONT LICENSE/);
	assert.match(text, /GSHHG.*LGPL-3\.0-or-later/);
});
