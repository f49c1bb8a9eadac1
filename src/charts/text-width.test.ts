import assert from 'node:assert/strict';
import { test } from 'node:test';
import { textWidth, type Weight } from './text-width.ts';

/** What Chromium 156 shows for these lines at 13 px in Libre Franklin, kerned. */
const seen: [text: string, widths: Record<Weight, number>][] = [
	['Vladivostok', { 400: 71.36, 600: 73.21, 700: 74.16 }],
	['Cosmódromo de Vostochni', { 400: 164.63, 600: 166.65, 700: 167.7 }],
	['¿Dónde podría ser?', { 400: 116.91, 600: 118.99, 700: 120.07 }],
	['6.400 km', { 400: 59.53, 600: 61.15, 700: 62.01 }],
	['EE. UU.', { 400: 42.98, 600: 44.29, 700: 44.95 }],
	['Łódź İstanbul', { 400: 80.88, 600: 82.83, 700: 83.8 }],
];

test('a line is at least as wide as a browser shows it, and not a seventh wider', () => {
	for (const [text, widths] of seen) {
		for (const weight of [400, 600, 700] as const) {
			const width = textWidth(text, 13, weight);
			assert.ok(width >= widths[weight], `${text} at ${weight}: ${width} is too narrow`);
			assert.ok(width <= (widths[weight] * 8) / 7, `${text} at ${weight}: ${width} is too wide`);
		}
	}
});

test('a letter with an accent is as wide as without', () => {
	assert.equal(textWidth('áñÜ', 13), textWidth('anU', 13));
});

test('letters that the font lacks are taken to be a full em wide', () => {
	assert.equal(textWidth('평양', 10), 21);
});
