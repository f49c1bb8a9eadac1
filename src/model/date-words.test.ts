import assert from 'node:assert/strict';
import { test } from 'node:test';
import { dayInWords, whenInWords } from './date-words.ts';
import { whenOf } from './when.ts';

const phrases = {
	since: 'since {date}',
	about: 'about {date}',
	before: 'by {date}',
	span: '{from} to {to}',
};

test('a day is written by the custom of its language', () => {
	assert.equal(dayInWords('2023-09-04', 'es'), '4 de septiembre de 2023');
	assert.equal(dayInWords('2023-09-04', 'en'), '4 September 2023');
	assert.equal(dayInWords('2023-09-04', 'en-us'), 'September 4, 2023');
});

test('what is not exact says so in words', () => {
	const words = (edtf: string) =>
		whenInWords(whenOf(edtf), 'en', phrases).replaceAll(/[\u2009\u2013]+/g, '–');
	assert.equal(words('2023-08~'), 'about August 2023');
	assert.equal(words('2023'), '2023');
	assert.equal(words('2023-08-28/2023-08-31'), '28–31 August 2023');
	assert.equal(words('2023-09-04/..'), 'since 4 September 2023');
	assert.equal(words('../2023-09-04'), 'by 4 September 2023');
	assert.equal(words('2023-08/2023-09-04'), 'August 2023 to 4 September 2023');
});
