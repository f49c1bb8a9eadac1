import assert from 'node:assert/strict';
import { test } from 'node:test';
import { flowsOf } from './exchange-flow.ts';
import { exchange, item, viewOf } from './testing/chart-stories.ts';

/** The ids of the exchange items that the short chart draws. */
function drawn(...items: Parameters<typeof exchange>[2][]): string[] {
	const view = viewOf({ exchange: exchange('north', 'south', ...items) });
	return flowsOf(view, 'main').flatMap((flow) => flow.items.map(({ id }) => id));
}

const offer = item('offer', 'south', 'grain', 'reported', 'offered');
const wish = item('wish', 'south', 'a berth');

test('an item asked for replaces items offered in the same direction', () => {
	assert.deepEqual(drawn(offer, wish), ['wish']);
});

test('an item that the short chart leaves out replaces nothing', () => {
	assert.deepEqual(drawn(offer, { ...wish, main: false }), ['offer']);
});
