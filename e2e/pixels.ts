import type { Browser } from '@playwright/test';

/**
 * The share of pixels, from 0 to 1, that differ between two PNGs; 1 if their sizes differ. A pixel has
 * changed if the perceived difference of its colours (YIQ; Kotsarenko and Ramos, “Measuring perceived
 * color difference”, 2010) is above the threshold of 0.1 that pixelmatch uses. Unlike pixelmatch, this
 * counts antialiased edges too.
 */
export async function changedShare(browser: Browser, one: Buffer, other: Buffer): Promise<number> {
	const page = await browser.newPage();
	const pictures = [one, other].map((picture) => picture.toString('base64'));
	const share = await page.evaluate(async (encoded) => {
		const [before, after] = await Promise.all(
			encoded.map(async (base64) => {
				const bytes = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
				const bitmap = await createImageBitmap(new Blob([bytes], { type: 'image/png' }));
				const context = new OffscreenCanvas(bitmap.width, bitmap.height).getContext('2d');
				context?.drawImage(bitmap, 0, 0);
				return context?.getImageData(0, 0, bitmap.width, bitmap.height);
			}),
		);
		if (!before || !after) throw new Error('A picture could not be read.');
		if (before.width !== after.width || before.height !== after.height) return 1;
		// The greatest possible difference, in this metric.
		const greatest = 35_215;
		const threshold = greatest * 0.1 * 0.1;
		let changed = 0;
		for (let offset = 0; offset < before.data.length; offset += 4) {
			const [r = 0, g = 0, b = 0] = [0, 1, 2].map(
				(channel) => (before.data[offset + channel] ?? 0) - (after.data[offset + channel] ?? 0),
			);
			const y = r * 0.29889531 + g * 0.58662247 + b * 0.11448223;
			const i = r * 0.59597799 - g * 0.2741761 - b * 0.32180189;
			const q = r * 0.21147017 - g * 0.52261711 + b * 0.31114694;
			if (0.5053 * y * y + 0.299 * i * i + 0.1957 * q * q > threshold) changed += 1;
		}
		return changed / (before.data.length / 4);
	}, pictures);
	await page.close();
	return share;
}
