import assert from 'node:assert/strict';
import { test } from 'node:test';
import { factSchemas } from '../facts/fact-files.ts';
import { fitting } from './fitting.ts';

const venuesIn = (data: unknown) => fitting({ schema: factSchemas.venues, data });

test('a value that fits is kept, one that does not becomes null, and an unknown field is left out', () => {
	const data = {
		geneva: {
			name: { en: 'Geneva', es: 12 },
			latitude: 460,
			longitude: 6.1,
			formerly: ['genf', 'Not an id'],
			sources: 'courier',
			colour: 'red',
			withdrawn: { date: '2024-02-30', reason: { en: 'It was wrong.' } },
		},
		bern: null,
	};
	assert.deepEqual(venuesIn(data), {
		geneva: {
			name: { en: 'Geneva', es: null },
			latitude: null,
			longitude: 6.1,
			formerly: ['genf', null],
			sources: null,
			withdrawn: { date: null, reason: { en: 'It was wrong.' } },
		},
		bern: null,
	});
});

test('a broken rule about several fields hides none of them', () => {
	const venue = { role: 'reference', standings: [{ from: '2024-03-01', is: 'likely' }] };
	assert.deepEqual(venuesIn({ quay: venue }), { quay: venue });
});

test('data that are not a group of items give no items', () => {
	for (const data of [undefined, null, 'geneva', ['geneva']]) assert.deepEqual(venuesIn(data), {});
});

test('a name that every object inherits is treated like any other name', () => {
	const data = JSON.parse('{ "__proto__": { "country": "CH" }, "constructor": { "country": 1 } }');
	const venues = venuesIn(data);
	assert.deepEqual(Object.keys(venues), ['__proto__', 'constructor']);
	assert.deepEqual(venues['constructor'], { country: null });
});
