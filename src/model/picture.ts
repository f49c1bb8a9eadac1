import { z } from 'astro/zod';
import { localizedText, plainText } from './text.ts';
import { webAddress } from './web-address.ts';

const pictureFile = /^[\w-]+\.(jpg|jpeg|png|webp|avif|svg)$/;

/** Whether a file of this name can be a picture. */
export const isPictureFile = (name: string): boolean => pictureFile.test(name);

/** A picture in the story's `images/` folder. */
export const pictureSchema = z.strictObject({
	file: z
		.string()
		.regex(pictureFile, 'Name a picture in images/: map.jpg.')
		.describe('The name of a file in images/.'),
	alt: localizedText.describe('What it shows, for those who do not see it.'),
	caption: localizedText.optional().describe('The words under it.'),
	credit: plainText.describe('Who made it.'),
	licence: plainText.describe('Under which licence it is shown.'),
	'licence-url': webAddress.optional().describe('Where the licence can be read.'),
	source: webAddress.optional().describe('Where it was taken from.'),
});
