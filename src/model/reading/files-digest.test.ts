import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { filesDigest } from './files-digest.ts';

test('a digest changes with the text, the names and the number of files, and with nothing else', () => {
	const folder = mkdtempSync(join(tmpdir(), 'cumbre-'));
	mkdirSync(join(folder, 'images'));
	writeFileSync(join(folder, 'es.mdx'), 'uno');
	writeFileSync(join(folder, 'images/a.png'), 'picture');
	const digest = () => filesDigest([folder], (file) => !file.endsWith('.test.ts'));
	const digests = [digest()];
	writeFileSync(join(folder, 'es.mdx'), 'dos');
	digests.push(digest());
	renameSync(join(folder, 'images/a.png'), join(folder, 'images/b.png'));
	digests.push(digest());
	rmSync(join(folder, 'images/b.png'));
	digests.push(digest());
	assert.equal(new Set(digests).size, 4);
	writeFileSync(join(folder, 'es.test.ts'), 'excluded');
	writeFileSync(join(folder, 'es.mdx'), 'dos');
	assert.equal(digest(), digests.at(-1));
	assert.equal(filesDigest([join(folder, 'nowhere')]), filesDigest([]));
	rmSync(folder, { recursive: true });
});
