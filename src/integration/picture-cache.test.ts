import assert from 'node:assert/strict';
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { pictureCache } from './picture-cache.ts';

test('a picture is drawn once, and removed after a build that does not use it', async () => {
	const folder = mkdtempSync(join(tmpdir(), 'cumbre-'));
	let drawn = 0;
	const draw = async () => {
		drawn += 1;
		return Buffer.from('a picture');
	};
	const first = await pictureCache(folder);
	assert.equal(String(await first.getOrDraw('<svg>1</svg>', draw)), 'a picture');
	await first.getOrDraw('<svg>2</svg>', draw);
	await first.removeUnused();
	assert.equal(drawn, 2);

	const second = await pictureCache(folder);
	assert.equal(String(await second.getOrDraw('<svg>1</svg>', draw)), 'a picture');
	await second.removeUnused();
	assert.equal(drawn, 2);
	assert.equal(readdirSync(folder).length, 1);
	rmSync(folder, { recursive: true });
});

test('a picture that is asked for twice at once is drawn once', async (t) => {
	const folder = mkdtempSync(join(tmpdir(), 'cumbre-'));
	t.after(() => rmSync(folder, { recursive: true }));
	let drawn = 0;
	const draw = async () => {
		drawn += 1;
		return Buffer.from('a picture');
	};
	const cache = await pictureCache(folder);
	const pictures = await Promise.all([1, 2].map(() => cache.getOrDraw('<svg>1</svg>', draw)));
	assert.deepEqual(pictures.map(String), ['a picture', 'a picture']);
	assert.equal(drawn, 1);
});
