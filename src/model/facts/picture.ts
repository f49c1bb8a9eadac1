import { z } from 'astro/zod';
import { localizedText, plainText } from './text.ts';
import { webAddress } from './web-address.ts';

const pictureFile = /^[\w-]+\.(jpg|jpeg|png|webp|avif|svg)$/;

/** The formats of pictures, as the names of published files end. */
export const imageFormats = ['jpg', 'png', 'webp', 'avif', 'svg'] as const;

/** The format of a picture. */
export type ImageFormat = (typeof imageFormats)[number];

/** What a page needs to know of a picture’s file. */
export interface ImageFile {
	format: ImageFormat;
	/** In pixels, as the picture is shown: a photo may be stored lying on its side. */
	width: number;
	height: number;
	/** The start of a hash of the file. */
	hash: string;
}

/** Whether this is the name of a picture file. */
export const isPictureFile = (name: string): boolean => pictureFile.test(name);

/** A picture in the story’s `images/` folder. */
export const pictureSchema = z.strictObject({
	file: z
		.string()
		.regex(pictureFile, 'Name a picture in images/: map.jpg.')
		.describe('The name of the file in `images/`: map.jpg.'),
	alt: localizedText.describe('What the picture shows, for readers who cannot see it.'),
	caption: localizedText.optional().describe('The caption below the picture.'),
	credit: plainText.describe('Who made the picture.'),
	licence: plainText.describe('The licence of the picture: CC BY 4.0.'),
	'licence-url': webAddress.optional().describe('The web address of the licence.'),
	source: webAddress
		.optional()
		.describe('The web address of the page that the picture comes from.'),
});
