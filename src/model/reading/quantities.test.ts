import assert from 'node:assert/strict';
import { test } from 'node:test';
import { quantitiesIn } from './quantities.ts';

const valuesIn = (text: string, locale: string) =>
	quantitiesIn(text, locale)
		.map(({ value, isMonth }) => (isMonth ? `month ${value}` : value))
		.toSorted();

for (const [what, ...texts] of [
	[
		'a day',
		['en', 'on 4 September 2023'],
		['en', 'September 4, 2023'],
		['es', 'el 4 de septiembre de 2023'],
		['zh-Hans', '2023年9月4日'],
		['ko', '2023년 9월 4일'],
		['ar', '٤ سبتمبر ٢٠٢٣'],
		['ru', '4 сентября 2023 года'],
	],
	[
		'thousands',
		['en', '12,500 men'],
		['es', '12.500 hombres'],
		['fr', '12 500 hommes'],
		['de', '12.500 Mann'],
		['zh-Hans', '1.25万人'],
		['hi', '१२,५०० लोग'],
	],
	[
		'billions',
		['en', '1.5 billion dollars'],
		['es', '1.500 millones de dólares'],
		['fr', '1,5 milliard'],
		['zh-Hans', '15亿美元'],
		['ar', '١٫٥ مليار دولار'],
	],
	['hundreds of thousands', ['en', '125,000'], ['hi', '1,25,000'], ['hi', '1.25 लाख']],
	['a decimal', ['en', '3.5 km'], ['es', '3,5 km']],
	[
		'a time of day',
		['en', 'at 3:30 p.m.'],
		['en', '3:30 PM'],
		['es', 'a las 15:30'],
		['es', 'a las 15.30'],
		['es', 'a las 3:30 p. m.'],
		['fr', 'à 15 h 30'],
	],
] as const) {
	test(`the numbers in ${what} are the same in every language`, () => {
		const [[locale = '', text = ''] = [], ...others] = texts;
		const values = valuesIn(text, locale);
		assert.ok(values.length > 0);
		for (const [locale, text] of others) assert.deepEqual(valuesIn(text, locale), values, text);
	});
}

test('a word that only begins like a month or a scale is neither', () => {
	assert.deepEqual(valuesIn('Mayor 3 millionaires', 'en'), [3]);
	assert.deepEqual(valuesIn('marzoleta, 3 milicias', 'es'), [3]);
});
