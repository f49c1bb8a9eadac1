import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Prose } from '../facts/story.ts';
import { bodyOf, inShort } from '../reading/testing/body-of.ts';
import { withOriginals } from './untranslated.ts';

const passage = (id: string, words = id) => `<Passage id="${id}">\n\n${words}\n\n</Passage>\n\n`;
const shown = (id: string) => `Passage[id=${id}](p(${id}))`;

/** The blocks of a translation, with the passages of the original that it lacks. */
function complete(text: string, original: string, order: [id: string, heading: number][]): string {
	const body = bodyOf(text);
	const own = new Set([...text.matchAll(/id="([^"]*)"/g)].map(([, id]) => id));
	const headings = [1, 2].map((number) => ({ id: `h-${number}`, number }));
	const passages = order.map(([id, heading]) => ({ id, heading }));
	const untranslated = passages.map(({ id }) => id).filter((id) => !own.has(id));
	const none = { citations: [], passages: [] };
	return inShort(
		withOriginals(
			{ ...none, body, headings, untranslated } as unknown as Prose,
			{ ...none, body: bodyOf(original), passages } as unknown as Prose,
		).body,
	);
}

test('an untranslated passage is inserted after the passage that it follows in the original', () => {
	const original = ['a', 'b', 'b-2', 'c'].map((id) => passage(id)).join('');
	assert.equal(
		complete(`## h 1\n\n${passage('a')}${passage('c')}`, original, [
			['a', 1],
			['b', 1],
			['b-2', 1],
			['c', 1],
		]),
		`h2[id=h-1](h 1) ${['a', 'b', 'b-2', 'c'].map(shown).join(' ')}`,
	);
});

test('the first passage of a section is inserted after the section’s heading, or at the end if the translation lacks it', () => {
	const text = `## h 1\n\n${passage('a')}## h 2\n\nz`;
	assert.equal(
		complete(text, ['a', 'b', 'c', 'd'].map((id) => passage(id)).join(''), [
			['d', 0],
			['a', 1],
			['b', 2],
			['c', 3],
		]),
		`${shown('d')} h2[id=h-1](h 1) ${shown('a')} h2[id=h-2](h 2) ${shown('b')} p(z) ${shown('c')}`,
	);
});

test('headings in an inserted passage have no anchors, because the translation may use the same', () => {
	assert.equal(
		complete('## h 1\n\n### Cost', passage('b', '### Cost'), [['b', 1]]),
		'h2[id=h-1](h 1) Passage[id=b](h3(Cost)) h3[id=cost](Cost)',
	);
});
