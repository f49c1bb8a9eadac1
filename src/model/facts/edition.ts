import { z } from 'astro/zod';
import { day } from './day.ts';
import { citedText, localizedText, maxWords } from './text.ts';

/** What was publicly known on a date. In the file, the date is the key. */
export const editionSchema = z.strictObject({
	title: maxWords(9, localizedText)
		.optional()
		.describe('The headline of this edition, at most nine words. By default, the story’s title.'),
	published: day
		.optional()
		.describe(
			'The day on which readers could first read this edition, for feeds and search engines. By default, the day on which the story was published.',
		),
	summary: maxWords(60, localizedText).describe('What was known on this day, in two sentences.'),
	adds: maxWords(12, localizedText)
		.optional()
		.describe(
			'What is new since the previous edition, in a phrase. Shown in the list of editions.',
		),
	sure: maxWords(30, citedText)
		.optional()
		.describe('What is sure on this day, in one line, citing its source as `[@source]`.'),
	unsure: maxWords(30, citedText)
		.optional()
		.describe('What is not known on this day, in one line, citing its source as `[@source]`.'),
	map: maxWords(14, localizedText)
		.optional()
		.describe(
			'The title of the map, saying what it shows on this day. By default, a general title.',
		),
	chart: maxWords(14, localizedText)
		.optional()
		.describe(
			'The title of the chart, saying what it shows on this day. By default, a general title.',
		),
	points: z
		.array(maxWords(45, citedText))
		.optional()
		.describe('The key points, each one or two lines, citing their sources as `[@source]`.'),
});
