import assert from 'node:assert/strict';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { beginBuild, endBuild } from './build-cache.ts';

test('a build reuses the pages of the last one only if that one finished', async () => {
	const cache = mkdtempSync(join(tmpdir(), 'cumbre-'));
	const list = join(cache, 'incremental-build.json');
	await beginBuild(cache);
	writeFileSync(list, '{}');
	await endBuild(cache);
	await beginBuild(cache);
	assert.ok(existsSync(list));
	// The build before this one never ended.
	await beginBuild(cache);
	assert.ok(!existsSync(list));
	rmSync(cache, { recursive: true });
});
