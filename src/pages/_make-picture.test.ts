import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { after, test } from 'node:test';
import sharp from 'sharp';
import type { ImageFile } from '../model/facts/picture.ts';
import { sizedPictures } from '../model/site/sized-pictures.ts';

const content = mkdtempSync(join(tmpdir(), 'cumbre-content-'));
// Read when these modules are loaded.
process.env['CONTENT'] = content;
const { makePicture } = await import('./_make-picture.ts');
const { readPictureFiles } = await import('../model/reading/picture-files.ts');
const { sizedPicturesFolder } = await import('../model/reading/sized-picture-cache.ts');

const images = join(content, 'stories/story/images');
mkdirSync(images, { recursive: true });
after(() => {
	rmSync(content, { recursive: true });
	rmSync(dirname(sizedPicturesFolder), { recursive: true, force: true });
});

/** Writes a picture, and returns it as the check knows it, with its published files. */
function written(file: string, bytes: Uint8Array | string) {
	writeFileSync(join(images, file), bytes);
	const image = readPictureFiles(images).images.get(file) as ImageFile;
	const picture = { id: 'x', file, alt: { en: 'X' }, credit: 'X', licence: 'X', image };
	return { picture, files: sizedPictures('story', picture).flat() };
}

const photo = () => sharp({ create: { width: 400, height: 200, channels: 3, background: 'teal' } });

test('a picture is made in each width and format, once', async () => {
	const { picture, files } = written('photo.png', await photo().png().toBuffer());
	const sizes = await Promise.all(
		[...files, ...files].map(async (file) => {
			const { width, height } = await sharp(await makePicture('story', picture, file)).metadata();
			return `${file.format} ${width} × ${height}`;
		}),
	);
	const expected = ['avif', 'webp', 'png'].flatMap((one) => [
		`${one} 360 × 180`,
		`${one} 400 × 200`,
	]);
	assert.deepEqual(sizes, [...expected, ...expected]);
	const [file] = files;
	assert.ok(file);
	const madeAt = async () => statSync(await makePicture('story', picture, file)).mtimeMs;
	assert.equal(await madeAt(), await madeAt());
});

test('a photo that the camera stored lying on its side is published upright', async () => {
	const sideways = await photo().withMetadata({ orientation: 6 }).jpeg().toBuffer();
	const { picture, files } = written('sideways.jpg', sideways);
	const [file] = files;
	assert.ok(file);
	const { width, height } = await sharp(await makePicture('story', picture, file)).metadata();
	assert.deepEqual([width, height], [200, 400]);
});

test('a drawing is published as it is', async () => {
	const svg = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9"/>';
	const { picture, files } = written('drawing.svg', svg);
	assert.equal(files.length, 1);
	const [file] = files;
	assert.ok(file);
	assert.equal(readFileSync(await makePicture('story', picture, file), 'utf8'), svg);
});

test('a picture that has changed since the check is not published under the old name', async () => {
	const { picture, files } = written('photo.jpg', await photo().jpeg().toBuffer());
	written('photo.jpg', await photo().negate().jpeg().toBuffer());
	const [file] = files;
	assert.ok(file);
	await assert.rejects(makePicture('story', picture, file), {
		message: /images\/photo\.jpg has changed since it was checked\.$/,
	});
});

test('a picture that cannot be drawn is named', async () => {
	const { picture, files } = written(
		'cut.avif',
		(await photo().avif().toBuffer()).subarray(0, 300),
	);
	const [file] = files;
	assert.ok(file);
	await assert.rejects(makePicture('story', picture, file), {
		message: /images\/cut\.avif cannot be read as a picture: /,
	});
});
