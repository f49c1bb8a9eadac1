import assert from 'node:assert/strict';
import { test } from 'node:test';
import { flowsOf } from './exchange-flow.ts';
import { exchange, item, tellingOf } from './testing/chart-stories.ts';

/** What the short chart draws of an exchange, by its items. */
function drawn(...items: Parameters<typeof exchange>[2][]): string[] {
	const telling = tellingOf({ exchange: exchange('north', 'south', ...items) });
	return flowsOf(telling, 'main').flatMap((flow) => flow.items.map(({ id }) => id));
}

const offer = item('offer', 'south', 'grain', 'reported', 'offered');
const wish = item('wish', 'south', 'a berth');

test('what is asked for takes the arrow of what is offered the same way', () => {
	assert.deepEqual(drawn(offer, wish), ['wish']);
});

test('what is kept out of the short chart takes no arrow from what is in it', () => {
	assert.deepEqual(drawn(offer, { ...wish, main: false }), ['offer']);
});
