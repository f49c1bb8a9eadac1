import { expect, real, test } from './visit.ts';

// A figure follows the text only where there is room beside it.
for (const width of [1100, 1280]) {
	for (const address of [real('es/cumbre-kim-putin/'), real('en/kim-putin-summit/2023-09-04/')]) {
		test(`at ${width} pixels the figures of ${address} follow their text and cover nothing below`, async ({
			page,
		}) => {
			await page.setViewportSize({ width, height: 800 });
			await page.goto(address);
			const seen = await page.evaluate(async () => {
				const figures = [...document.querySelectorAll('.follows > .companion')];
				// Make the text longer than its figure.
				for (const { parentElement: box } of figures) {
					const passage = box?.parentElement?.querySelector('.passage:last-of-type');
					for (let n = 0; n < 12; n += 1) passage?.after(passage.cloneNode(true));
				}
				let [moved, covered] = [0, 0];
				for (let y = 0; y < document.body.scrollHeight; y += 100) {
					scrollTo(0, y);
					await new Promise(requestAnimationFrame);
					for (const figure of figures) {
						const own = figure.getBoundingClientRect();
						const box = figure.parentElement?.getBoundingClientRect();
						if (box && own.top > box.top + 1) moved += 1;
						const below = figure.closest('.question')?.querySelector('.across');
						if (below && own.bottom > below.getBoundingClientRect().top + 1) covered += 1;
					}
				}
				return { figures: figures.length, moved, covered };
			});
			expect(seen.figures).toBe(2);
			expect(seen.moved).toBeGreaterThan(0);
			expect(seen.covered).toBe(0);
		});
	}
}
