import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { contrast, surfaces, tooFaint } from './contrast.ts';

const tokens = readFileSync('src/styles/tokens.css', 'utf8');

/** A colour of the style sheet in a light room and in a dark one. */
function tokenOf(name: string): { light: string; dark: string } {
	const [, light = '', dark = ''] =
		new RegExp(`--${name}: light-dark\\((#[0-9a-f]{6}), (#[0-9a-f]{6})\\)`).exec(tokens) ?? [];
	return { light, dark };
}

test('contrast is that of WCAG', () => {
	assert.equal(contrast('#000000', '#ffffff'), 21);
	assert.equal(contrast('#123456', '#123456'), 1);
	assert.equal(contrast('#777777', '#ffffff').toFixed(2), '4.48');
});

test('the surfaces are those of the style sheet', () => {
	for (const light of ['light', 'dark'] as const) {
		for (const [name, colour] of Object.entries(surfaces[light])) {
			assert.equal(colour, tokenOf(name)[light], name);
		}
	}
});

test('our own accent is strong enough, and a faint one is told with the way out', () => {
	const venue = tokenOf('venue');
	assert.equal(tooFaint(venue.light, 'light'), undefined);
	assert.equal(tooFaint(venue.dark, 'dark'), undefined);
	assert.match(tooFaint('#777777', 'light') ?? '', /contrast of 4\.47 on #ffffff.*4\.5: .*darker/);
	assert.match(tooFaint('#333333', 'dark') ?? '', /lighter/);
});
