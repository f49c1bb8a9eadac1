import { z } from 'astro/zod';
import { id } from '../facts/id.ts';
import { plainText } from '../facts/text.ts';

/** The front matter of a page about the site itself. */
export const pageFrontMatterSchema = z.strictObject({
	title: plainText.describe('The headline of the page.'),
	summary: plainText.describe('What the page is about, in a sentence.'),
	address: id
		.optional()
		.describe('The name of the page in its address: `about`. By default, the name of its folder.'),
});
