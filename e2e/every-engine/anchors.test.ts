import { anchorsOnPage, beginsInView } from '../anchors.ts';
import { expect, test } from '../tab/visit-tab.ts';
import { real } from '../visit.ts';

test.describe.configure({ mode: 'default' });

/** Only every 14th anchor is tried here; e2e/anchors.test.ts tries them all within one page. */
const step = 14;

for (const story of [real('es/cumbre-kim-putin/'), real('en/kim-putin-summit/')]) {
	test(`links to anchors of ${story} work on a first visit`, async ({ tab }) => {
		test.setTimeout(180_000);
		await tab.goto(story);
		const ids = await tab.evaluate(anchorsOnPage);
		expect(ids.length).toBeGreaterThan(200);
		const missed: string[] = [];
		for (const id of ids.filter((_, index) => index % step === 5)) {
			await tab.goto(real('en/'));
			await tab.goto(`${story}#${id}`);
			await expect
				.poll(() => tab.evaluate(beginsInView, `[id="${id}"]`), { timeout: 10_000 })
				.toBe(true)
				.catch(() => missed.push(id));
		}
		expect(missed).toEqual([]);
	});
}
