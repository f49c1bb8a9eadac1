import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import sharp from 'sharp';
import { readPictureFiles } from './picture-files.ts';

const folder = mkdtempSync(join(tmpdir(), 'cumbre-pictures-'));
after(() => rmSync(folder, { recursive: true }));

const photo = () => sharp({ create: { width: 30, height: 20, channels: 3, background: 'teal' } });

/** Reads a folder with only this file: its size, or the message of its problem. */
function read(name: string, content: string | Uint8Array): string {
	rmSync(folder, { recursive: true });
	mkdirSync(folder);
	writeFileSync(join(folder, name), content);
	const { images, problems } = readPictureFiles(folder);
	const image = images.get(name);
	assert.equal(problems.length, image ? 0 : 1);
	return image ? `${image.format} ${image.width} × ${image.height}` : (problems[0]?.message ?? '');
}

const drawing = (attributes: string) =>
	`<!-- ${'a long comment '.repeat(99)} --><svg xmlns="http://www.w3.org/2000/svg" ${attributes}/>`;

test('the size of a picture is read from its file in every format', async () => {
	assert.equal(read('a.jpg', await photo().jpeg().toBuffer()), 'jpg 30 × 20');
	assert.equal(read('a.jpeg', await photo().jpeg({ progressive: true }).toBuffer()), 'jpg 30 × 20');
	assert.equal(read('a.png', await photo().png().toBuffer()), 'png 30 × 20');
	assert.equal(read('a.webp', await photo().webp().toBuffer()), 'webp 30 × 20');
	assert.equal(read('a.webp', await photo().webp({ lossless: true }).toBuffer()), 'webp 30 × 20');
	assert.equal(read('a.avif', await photo().avif().toBuffer()), 'avif 30 × 20');
	assert.equal(read('a.svg', drawing('width="30" height="20"')), 'svg 30 × 20');
	assert.equal(read('a.svg', drawing('width="100%" viewBox="0 0 30 20"')), 'svg 30 × 20');
});

test('a photo that the camera stored lying on its side has its size upright', async () => {
	const sideways = await photo().withMetadata({ orientation: 6 }).jpeg().toBuffer();
	assert.equal(read('a.jpg', sideways), 'jpg 20 × 30');
});

test('a drawing without a size is reported', () => {
	const message = 'This drawing does not say how large it is.';
	assert.equal(read('a.svg', drawing('')), message);
	assert.equal(read('a.svg', drawing('width="100%" height="100%"')), message);
	assert.equal(read('a.svg', drawing('viewBox="0,0,30,20"')), message);
	assert.equal(read('a.svg', drawing('width="0" height="20"')), message);
});

test('a file that ends within its header is reported, wherever it ends', async () => {
	for (const format of ['jpg', 'png', 'webp', 'avif'] as const) {
		const bytes = await photo()
			.toFormat(format === 'jpg' ? 'jpeg' : format)
			.toBuffer();
		for (let length = 0; length < bytes.length; length += 1) {
			assert.match(
				read(`a.${format}`, bytes.subarray(0, length)),
				/^(This file is not a|The size of this picture cannot be read|\w+ 30 × 20$)/,
				`${length} bytes of a ${format}`,
			);
		}
	}
});

test('the hash changes with the file', async () => {
	const hashOf = () => readPictureFiles(folder).images.get('a.jpg')?.hash;
	read('a.jpg', await photo().jpeg({ quality: 80 }).toBuffer());
	const first = hashOf();
	assert.match(first ?? '', /^[\da-f]{12}$/);
	assert.equal(hashOf(), first);
	read('a.jpg', await photo().jpeg({ quality: 20 }).toBuffer());
	assert.notEqual(hashOf(), first);
});
