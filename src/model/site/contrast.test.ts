import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { contrast, contrastProblem, surfaces } from './contrast.ts';

const tokens = readFileSync('src/styles/tokens.css', 'utf8');

/** The light and dark value of a colour in the style sheet. */
function tokenOf(name: string): { light: string; dark: string } {
	const [, light = '', dark = ''] =
		new RegExp(`--${name}: light-dark\\((#[0-9a-f]{6}), (#[0-9a-f]{6})\\)`).exec(tokens) ?? [];
	return { light, dark };
}

test('computes contrast as WCAG defines it', () => {
	assert.equal(contrast('#000000', '#ffffff'), 21);
	assert.equal(contrast('#123456', '#123456'), 1);
	assert.equal(contrast('#777777', '#ffffff').toFixed(2), '4.48');
});

test('the surfaces have the colours of the style sheet', () => {
	for (const theme of ['light', 'dark'] as const) {
		for (const [name, colour] of Object.entries(surfaces[theme])) {
			assert.equal(colour, tokenOf(name)[theme], name);
		}
	}
});

test('accepts our own accent, and explains how to fix a faint one', () => {
	const venue = tokenOf('venue');
	assert.equal(contrastProblem(venue.light, 'light'), undefined);
	assert.equal(contrastProblem(venue.dark, 'dark'), undefined);
	assert.match(
		contrastProblem('#777777', 'light') ?? '',
		/contrast of 4\.47 on #ffffff.*4\.5: .*darker/,
	);
	assert.match(contrastProblem('#333333', 'dark') ?? '', /lighter/);
});
