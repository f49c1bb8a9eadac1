import { expect, real, test } from './visit.ts';

// A figure follows the text only where there is room beside it.
for (const width of [1100, 1280]) {
	for (const address of [real('es/cumbre-kim-putin/'), real('en/kim-putin-summit/2023-09-04/')]) {
		test(`at ${width} pixels the figures of ${address} follow their text and cover nothing below`, async ({
			page,
		}) => {
			await page.setViewportSize({ width, height: 800 });
			await page.goto(address);
			const counts = await page.evaluate(async () => {
				const figures = [...document.querySelectorAll('.follows > .companion')];
				// Make the text longer than its figure.
				for (const { parentElement: container } of figures) {
					const passage = container?.parentElement?.querySelector('.passage:last-of-type');
					for (let n = 0; n < 12; n += 1) passage?.after(passage.cloneNode(true));
				}
				let [moved, covered] = [0, 0];
				for (let y = 0; y < document.body.scrollHeight; y += 100) {
					scrollTo(0, y);
					await new Promise(requestAnimationFrame);
					for (const figure of figures) {
						const figureBox = figure.getBoundingClientRect();
						const containerBox = figure.parentElement?.getBoundingClientRect();
						if (containerBox && figureBox.top > containerBox.top + 1) moved += 1;
						const figureBelow = figure.closest('.question')?.querySelector('.across');
						if (figureBelow && figureBox.bottom > figureBelow.getBoundingClientRect().top + 1)
							covered += 1;
					}
				}
				return { figures: figures.length, moved, covered };
			});
			expect(counts.figures).toBe(2);
			expect(counts.moved).toBeGreaterThan(0);
			expect(counts.covered).toBe(0);
		});
	}
}
