import { responseTimesOf } from '../tab/response-times.ts';
import { expect, test } from '../tab/visit-tab.ts';
import { real } from '../visit.ts';

test.describe.configure({ mode: 'default' });

// Ten times the budget of `npm run bench -- responses`: this only catches a page that freezes for a second or more.
for (const { story, limit } of [
	{ story: real('es/cumbre-kim-putin/'), limit: 1000 },
	{ story: real('en/kim-putin-summit/'), limit: 1000 },
	// Sixty stakeholders.
	{ story: 'en/crowded-strait/', limit: 2000 },
]) {
	test(`${story} responds to the mouse, a click and a key within ${limit} milliseconds`, async ({
		tab,
	}) => {
		test.setTimeout(120_000);
		const { move, click, key } = await responseTimesOf(tab, story, 3);
		expect(Math.min(move.length, click.length)).toBeGreaterThan(1);
		expect(Math.max(...move, ...click, ...key)).toBeLessThan(limit);
	});
}
