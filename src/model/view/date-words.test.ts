import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { parse } from 'yaml';
import { dayInWords, whenInWords } from './date-words.ts';
import { phrasesSchema } from '../site/phrases.ts';
import { whenOf } from '../facts/when.ts';

const phrasesIn = (locale: string) =>
	phrasesSchema.parse(parse(readFileSync(`content/phrases/${locale}.yaml`, 'utf8'))).dates;

const inWords = (locale: string) => (edtf: string) =>
	whenInWords(whenOf(edtf), locale, phrasesIn(locale)).replaceAll(/[\u2009\u2013]+/g, '–');

test('writes a day by the custom of the language', () => {
	assert.equal(dayInWords('2023-09-04', 'es'), '4 de septiembre de 2023');
	assert.equal(dayInWords('2023-09-04', 'en'), '4 September 2023');
	assert.equal(dayInWords('2023-09-04', 'en-us'), 'September 4, 2023');
});

const inEnglish: Record<string, string> = {
	'2023': '2023',
	'2023-08~': 'about August 2023',
	'2023-09-04~': 'about 4 September 2023',
	'2023-09-04?': 'perhaps 4 September 2023',
	'2023-09%': 'perhaps about September 2023',
	'2023-09-XX': 'September 2023',
	'2023-XX-XX': '2023',
	'202X': 'the 2020s',
	'2023-08-28/2023-08-31': '28–31 August 2023',
	'2023-08-28~/2023-08-31~': 'about 28–31 August 2023',
	'2023-08~/2023-09': 'about August 2023 to September 2023',
	'2023-08/2023-09-04': 'August 2023 to 4 September 2023',
	'199X/202X': 'the 1990s to the 2020s',
	'2023-09-04/..': 'since 4 September 2023',
	'2023-09/': 'since September 2023',
	'../2023-09-04': '4 September 2023 at the latest',
	'/2023-09': 'September 2023 at the latest',
};

const inSpanish: Record<string, string> = {
	'2023': '2023',
	'2023-08~': 'hacia agosto de 2023',
	'2023-09-04~': 'hacia el 4 de septiembre de 2023',
	'2023-09-04?': 'quizá el 4 de septiembre de 2023',
	'202X': 'la década de 2020',
	'2023-08-28/2023-08-31': '28–31 de agosto de 2023',
	'2023-08/2023-09-04': 'entre agosto de 2023 y el 4 de septiembre de 2023',
	'2023-09-04/..': 'desde el 4 de septiembre de 2023',
	'2022-02/..': 'desde febrero de 2022',
	'../2023-09-04': 'el 4 de septiembre de 2023 a más tardar',
};

for (const [locale, expected] of Object.entries({ en: inEnglish, es: inSpanish })) {
	test(`puts inexact dates into words, in “${locale}”`, () => {
		const words = Object.keys(expected).map((edtf) => [edtf, inWords(locale)(edtf)]);
		assert.deepEqual(Object.fromEntries(words), expected);
	});
}
