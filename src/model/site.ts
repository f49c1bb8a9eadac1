import { z } from 'astro/zod';
import { type surfaces, tooFaint } from './contrast.ts';
import { siteAddress } from './site-address.ts';
import { localeCode, localizedText, plainText } from './text.ts';
import { webAddress } from './web-address.ts';

/** A colour that is nothing but a colour: it stands in a style sheet. */
const colour = z
	.string()
	.regex(/^#[0-9a-f]{6}$/i, 'Write a colour as # and six digits: "#0b6e4f".');

/** A colour that can be seen in that light on all that it stands on. */
function colourOn(light: keyof typeof surfaces) {
	return colour.superRefine((value, context) => {
		const why = /^#[0-9a-f]{6}$/i.test(value) ? tooFaint(value, light) : undefined;
		if (why) context.addIssue({ code: 'custom', params: { kind: 'low-contrast' }, message: why });
	});
}

/** What `content/site.yaml` says: whose site it is, in which languages, under which licence. */
export const siteSchema = z.strictObject({
	name: plainText.describe('The name of the site.'),
	description: localizedText.describe('What the site is, in a sentence.'),
	publisher: z
		.strictObject({
			name: plainText.describe('The name of the publisher.'),
			url: webAddress.optional().describe('Its web address.'),
		})
		.describe('Who answers for the site.'),
	contact: z
		.string()
		.regex(/^[^@\s]+@[^@\s]+\.[^@\s]+$/, 'Write an e-mail address.')
		.describe('The e-mail address that readers write to.'),
	languages: z
		.array(localeCode)
		.min(1, 'Name at least one language.')
		.describe('The languages of the site; the first is the one for readers with no preference.'),
	licence: z
		.strictObject({
			name: plainText.describe('Its name: CC BY 4.0.'),
			url: webAddress.describe('Where it can be read.'),
		})
		.describe('The licence of the texts.'),
	url: siteAddress
		.optional()
		.describe('Where the site will stand; SITE_URL takes its place if it is set.'),
	look: z
		.strictObject({
			logo: z
				.string()
				.regex(
					/^[\w-]+(\/[\w-]+)*\.(svg|png|webp|avif|jpg)$/,
					'Name a picture in public/: logo.svg.',
				)
				.optional()
				.describe('A picture in public/, instead of the name.'),
			accent: z
				.strictObject({
					light: colourOn('light').describe('On white.'),
					dark: colourOn('dark').describe('On black.'),
				})
				.optional()
				.describe('The colour of venues, on white and on black.'),
		})
		.optional()
		.describe('How the site looks.'),
	tiles: z
		.strictObject({
			url: webAddress
				.refine(
					(url) => ['{z}', '{x}', '{y}'].every((part) => url.includes(part)),
					'The address of a tile layer holds {z}, {x} and {y}: https://tiles.example.org/{z}/{x}/{y}.png',
				)
				.refine(
					(url) => !/^[^/]*\/\/[^/]*\{/.test(url),
					'The host of a tile layer holds no {…}: the policy of the site names one host.',
				)
				.describe('With {z}, {x} and {y}.'),
			credit: localizedText.describe('Whose tiles they are.'),
			'min-zoom': z.number().int().min(0).max(22).describe('The first zoom that it has.'),
			'max-zoom': z.number().int().min(0).max(22).describe('The last zoom that it has.'),
		})
		.refine((tiles) => tiles['min-zoom'] <= tiles['max-zoom'], {
			path: ['max-zoom'],
			message: 'The largest zoom is less than the smallest.',
		})
		.optional()
		.describe('A tile layer over the drawn map; it calls a third party. Off by default.'),
});
export type Site = z.output<typeof siteSchema>;
