import { z } from 'astro/zod';
import { day } from './day.ts';
import { citedText, localizedText, upTo } from './text.ts';

/** What was publicly known on a date; the key is the date. */
export const editionSchema = z.strictObject({
	title: upTo(9, localizedText)
		.optional()
		.describe('The headline of that day; by default the story’s.'),
	published: day
		.optional()
		.describe('The day on which readers could first read it; by default with the story.'),
	summary: upTo(60, localizedText).describe('What this edition tells, in two sentences.'),
	adds: upTo(12, localizedText).optional().describe('What it adds to the one before, in a phrase.'),
	sure: upTo(30, citedText)
		.optional()
		.describe('What is sure, in a line, with its source as [@source].'),
	unsure: upTo(30, citedText).optional().describe('What is not known, in a line, with its source.'),
	map: upTo(14, localizedText)
		.optional()
		.describe('What the map shows on that day, as its title; by default a general one.'),
	chart: upTo(14, localizedText)
		.optional()
		.describe('What the chart shows on that day, as its title; by default a general one.'),
	points: z
		.array(upTo(45, citedText))
		.optional()
		.describe('The key points, each a line or two, cited.'),
});
