import assert from 'node:assert/strict';
import { test } from 'node:test';
import { textWidth, type Weight } from './text-width.ts';

/** The widths that Chromium 156 renders for these lines at 13 px in Libre Franklin, with kerning. */
const rendered: [text: string, widths: Record<Weight, number>][] = [
	['Vladivostok', { 400: 71.36, 600: 73.21, 700: 74.16 }],
	['Cosmódromo de Vostochni', { 400: 164.63, 600: 166.65, 700: 167.7 }],
	['¿Dónde podría ser?', { 400: 116.91, 600: 118.99, 700: 120.07 }],
	['6.400 km', { 400: 59.53, 600: 61.15, 700: 62.01 }],
	['EE. UU.', { 400: 42.98, 600: 44.29, 700: 44.95 }],
	['Łódź İstanbul', { 400: 80.88, 600: 82.83, 700: 83.8 }],
];

test('the estimated width is at least the rendered width, and at most a seventh more', () => {
	for (const [text, widths] of rendered) {
		for (const weight of [400, 600, 700] as const) {
			const width = textWidth(text, 13, weight);
			assert.ok(width >= widths[weight], `${text} at ${weight}: ${width} is too narrow`);
			assert.ok(width <= (widths[weight] * 8) / 7, `${text} at ${weight}: ${width} is too wide`);
		}
	}
});

test('an accent does not change the width of a letter', () => {
	assert.equal(textWidth('áñÜ', 13), textWidth('anU', 13));
});

test('a character that the font lacks counts as a full em', () => {
	assert.equal(textWidth('평양', 10), 21);
});
