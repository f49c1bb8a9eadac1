import { z } from 'astro/zod';
import { addressFields } from './known.ts';
import { localeCode, localizedText, plainText } from './text.ts';
import { webAddress } from './web-address.ts';
import { when } from './when.ts';

/** What sort of publication a source is. Readers see it in words. */
export const sourceKind = z.enum([
	'press',
	'agency',
	'official',
	'state-media',
	'analyst',
	'reference',
]);

/** A publication that was read. */
export const sourceSchema = z
	.strictObject({
		publisher: plainText.describe('Who published the page that you read.'),
		republishes: plainText
			.optional()
			.describe('Whose text the page copies, such as a news agency. Readers see both names.'),
		origin: plainText
			.optional()
			.describe(
				'Where the report comes from, if neither from `publisher` nor from `republishes`. Sources of one origin count as one.',
			),
		title: plainText
			.optional()
			.describe(
				'The title exactly as the page shows it, in its own language. If you did not see it, write `subject` instead.',
			),
		subject: localizedText
			.optional()
			.describe('What the page is about, if you did not see its title.'),
		kind: sourceKind.describe('What sort of publication it is. Readers see `state-media` as such.'),
		language: localeCode.describe('The language of the page: `es`, `en`.'),
		published: when
			.optional()
			.describe('The day on which the page appeared, or the month: 2023-09-04, 2023-09.'),
		url: webAddress.optional().describe('The web address of the page.'),
		'without-url': localizedText.optional().describe('Why there is no `url`.'),
		note: localizedText.optional().describe('What readers should know about this source.'),
		...addressFields,
	})
	.superRefine((source, context) => {
		if (source.title === undefined && source.subject === undefined) {
			context.addIssue({
				code: 'custom',
				message:
					'A source needs a `title` (as the page shows it) or a `subject` (what it is about).',
			});
		}
		if (source.url === undefined && source['without-url'] === undefined) {
			context.addIssue({
				code: 'custom',
				message: 'A source needs a `url`, or `without-url` with the reason why it has none.',
			});
		}
	});

/** Where a report originally comes from. Two sources with one origin do not confirm each other. */
export function originOf(
	source: Pick<z.output<typeof sourceSchema>, 'publisher' | 'republishes' | 'origin'>,
): string {
	return source.origin ?? source.republishes ?? source.publisher;
}
