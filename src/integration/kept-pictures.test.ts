import assert from 'node:assert/strict';
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { keptPictures } from './kept-pictures.ts';

test('a picture is drawn once, and forgotten when no build asks for it any more', async () => {
	const folder = mkdtempSync(join(tmpdir(), 'cumbre-'));
	let drawn = 0;
	const draw = async () => {
		drawn += 1;
		return Buffer.from('a picture');
	};
	const first = await keptPictures(folder);
	assert.equal(String(await first.picture('<svg>1</svg>', draw)), 'a picture');
	await first.picture('<svg>2</svg>', draw);
	await first.forget();
	assert.equal(drawn, 2);

	const second = await keptPictures(folder);
	assert.equal(String(await second.picture('<svg>1</svg>', draw)), 'a picture');
	await second.forget();
	assert.equal(drawn, 2);
	assert.equal(readdirSync(folder).length, 1);
	rmSync(folder, { recursive: true });
});
