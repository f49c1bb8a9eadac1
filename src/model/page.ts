import { z } from 'astro/zod';
import { id } from './id.ts';
import { plainText } from './text.ts';

/** The front matter of a page about the site itself. */
export const pageFrontMatter = z.strictObject({
	title: plainText.describe('The headline of the page.'),
	summary: plainText.describe('What the page says, in a sentence.'),
	address: id.optional().describe('Its name in the address; by default the folder’s.'),
});
