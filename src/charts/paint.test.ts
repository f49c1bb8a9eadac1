import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { certaintyPaint, paint } from './paint.ts';

const tokens = readFileSync(new URL('../styles/tokens.css', import.meta.url), 'utf8');

/** The colours of a token in the light and the dark colour scheme. */
function colorsOf(token: string): { light: string; dark: string } {
	const [, light = '', dark = ''] =
		new RegExp(`--${token}: light-dark\\((#\\w{6}), (#\\w{6})\\)`).exec(tokens) ?? [];
	return { light, dark };
}

/** Relative luminance, WCAG 2.2. */
function luminance(color: string): number {
	const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((start) => {
		const channel = parseInt(color.slice(start, start + 2), 16) / 255;
		return channel <= 0.03928 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
	});
	return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(a: string, b: string): number {
	const [light, dark] = [luminance(a), luminance(b)].toSorted((one, other) => other - one);
	return ((light ?? 0) + 0.05) / ((dark ?? 0) + 0.05);
}

test('standalone pictures use the colours of the light colour scheme', () => {
	for (const [token, color] of Object.entries({ ...paint, ...certaintyPaint })) {
		assert.equal(color, colorsOf(token).light, token);
	}
});

test('text and line colours have a contrast of at least 4.5 on paper, light and dark', () => {
	const paper = colorsOf('paper');
	for (const token of ['ink', 'ink2', ...Object.keys(certaintyPaint)]) {
		const { light, dark } = colorsOf(token);
		// Line colours must meet the limit for text, because the labels of the key use them.
		const minContrast = 4.5;
		assert.ok(contrast(light, paper.light) >= minContrast, `${token}, light`);
		assert.ok(contrast(dark, paper.dark) >= minContrast, `${token}, dark`);
	}
});
