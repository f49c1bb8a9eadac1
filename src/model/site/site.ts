import { z } from 'astro/zod';
import { contrastProblem, type surfaces } from './contrast.ts';
import { siteUrl } from './site-url.ts';
import { localeCode, localizedText, plainText } from '../facts/text.ts';
import { webAddress } from '../facts/web-address.ts';

/** A colour as six hex digits. The strict form keeps other CSS out of the style sheet. */
const colour = z
	.string()
	.regex(/^#[0-9a-f]{6}$/i, 'Write a colour as # and six digits: "#0b6e4f".');

/** A colour with enough contrast against all surfaces of a theme. */
function colourOn(theme: keyof typeof surfaces) {
	return colour.superRefine((value, context) => {
		const message = /^#[0-9a-f]{6}$/i.test(value) ? contrastProblem(value, theme) : undefined;
		if (message) context.addIssue({ code: 'custom', params: { kind: 'low-contrast' }, message });
	});
}

/** The settings in `content/site.yaml`. */
export const siteSchema = z.strictObject({
	name: plainText.describe('The name of the site.'),
	description: localizedText.describe(
		'What the site is, in a sentence. Search engines and shared links show it.',
	),
	publisher: z
		.strictObject({
			name: plainText.describe('The name of the publisher.'),
			url: webAddress.optional().describe('The web address of the publisher.'),
		})
		.describe('Who is responsible for the site.'),
	contact: z
		.string()
		.regex(/^[^@\s]+@[^@\s]+\.[^@\s]+$/, 'Write an e-mail address.')
		.describe('The e-mail address that readers write to.'),
	languages: z
		.array(localeCode)
		.min(1, 'Name at least one language.')
		.superRefine((languages, context) => {
			for (const [index, language] of languages.entries()) {
				if (languages.indexOf(language) === index) continue;
				context.addIssue({
					code: 'custom',
					path: [index],
					message: `The language “${language}” is already in the list. Remove it here.`,
				});
			}
		})
		.describe('The languages of the site: [es, en]. Readers without a preference get the first.'),
	licence: z
		.strictObject({
			name: plainText.describe('The name of the licence: CC BY 4.0.'),
			url: webAddress.describe('The web address of the licence.'),
		})
		.describe('The licence of the texts.'),
	url: siteUrl
		.optional()
		.describe(
			'The web address at which the site will be published. The environment variable `SITE_URL` overrides it.',
		),
	look: z
		.strictObject({
			logo: z
				.string()
				.regex(
					/^[\w-]+(\/[\w-]+)*\.(svg|png|webp|avif|jpg)$/,
					'Name a picture in public/: logo.svg.',
				)
				.optional()
				.describe(
					'A picture in `public/` to show instead of the name: logo.svg. It must be visible on white and on near-black.',
				),
			accent: z
				.strictObject({
					light: colourOn('light').describe('The colour in the light theme, on white: "#0b6e4f".'),
					dark: colourOn('dark').describe('The colour in the dark theme, on near-black.'),
				})
				.optional()
				.describe('The colour of venues.'),
		})
		.optional()
		.describe('How the site looks.'),
	tiles: z
		.strictObject({
			url: webAddress
				.refine(
					(url) => ['{z}', '{x}', '{y}'].every((placeholder) => url.includes(placeholder)),
					'The address of a tile layer must contain {z}, {x} and {y}: https://tiles.example.org/{z}/{x}/{y}.png',
				)
				.refine(
					(url) => !/^[^/]*\/\/[^/]*\{/.test(url),
					'The host of a tile layer must not contain {…}: the site’s Content-Security-Policy allows a single host.',
				)
				.describe('The web address of a tile, with {z}, {x} and {y}.'),
			credit: localizedText.describe('Who made the tiles. Shown on the map.'),
			'min-zoom': z
				.number()
				.int()
				.min(0)
				.max(22)
				.describe('The lowest zoom level of the tiles, from 0 to 22.'),
			'max-zoom': z
				.number()
				.int()
				.min(0)
				.max(22)
				.describe('The highest zoom level of the tiles, from 0 to 22.'),
		})
		.refine((tiles) => tiles['min-zoom'] <= tiles['max-zoom'], {
			path: ['max-zoom'],
			message: '`max-zoom` must not be less than `min-zoom`.',
		})
		.optional()
		.describe(
			'A tile layer over the drawn map. Off by default, as it makes each reader’s browser call a third party: mention it on the privacy page.',
		),
});
export type Site = z.output<typeof siteSchema>;
