import assert from 'node:assert/strict';
import { test } from 'node:test';
import { splitAtQuestions } from './split-at-questions.ts';

const where = { id: 'where', depth: 2, text: 'Where?' };
const who = { id: 'who', depth: 2, text: 'Who?' };

test('a text is split before each question, and nothing is lost', () => {
	const html =
		'<p>Before.</p><h2 id="where">Where?</h2><p>Here.</p><h2 id="who">Who?</h2><p>We.</p>';
	assert.deepEqual(splitAtQuestions(html, [where, who]), [
		'<p>Before.</p>',
		'<h2 id="where">Where?</h2><p>Here.</p>',
		'<h2 id="who">Who?</h2><p>We.</p>',
	]);
});

test('headings within a passage or a part do not split the text', () => {
	const html = '<h2>Key points</h2><div id="x"><h2 id="where">Where?</h2></div>';
	assert.deepEqual(splitAtQuestions(html, [{ ...where, passage: 'x' }, who]), [html]);
});

test('the list that goes with a figure moves to the end of its question', () => {
	const html =
		'<h2 id="where">Where?</h2><p>Here.</p><figure></figure><section class="beside"><ol></ol></section><p>More.</p>';
	assert.deepEqual(
		splitAtQuestions(html, [where]).at(1),
		html.replace(/(<section.*section>)(.*)/, '$2$1'),
	);
});

test('headings before the first question are raised, so that no level is skipped', () => {
	const html = '<h3 id="_places">Places</h3><h4>Oslo</h4><h2 id="where">Where?</h2><h3>Near</h3>';
	assert.deepEqual(splitAtQuestions(html, [where]), [
		'<h2 id="_places">Places</h2><h3>Oslo</h3>',
		'<h2 id="where">Where?</h2><h3>Near</h3>',
	]);
});

test('the first figure of a question gets a box of its own', () => {
	const html =
		'<h2 id="where">Where?</h2><p>Here.</p><figure class="companion x"></figure><figure class="companion y"></figure>';
	assert.equal(
		splitAtQuestions(html, [where]).at(1),
		html.replace(/<figure class="companion x"><\/figure>/, '<div class="follows">$&</div>'),
	);
});
