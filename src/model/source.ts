import { z } from 'astro/zod';
import { addressFields } from './known.ts';
import { localeCode, localizedText, plainText } from './text.ts';
import { webAddress } from './web-address.ts';
import { when } from './when.ts';

/** What sort of publication a source is; the reader sees it in words. */
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
		publisher: plainText.describe('Who published the page that was read.'),
		republishes: plainText.optional().describe('Whose text the page copies; both are named.'),
		origin: plainText
			.optional()
			.describe(
				'Where the report comes from, if neither of them; sources of one origin count as one.',
			),
		title: plainText.optional().describe('Only as it was seen on the page, in its language.'),
		subject: localizedText.optional().describe('What it is about, where no title was seen.'),
		kind: sourceKind.describe('press, agency, official, state-media, analyst or reference.'),
		language: localeCode.describe('The language that it is in.'),
		published: when.optional().describe('The day, or the month, on which it appeared.'),
		url: webAddress.optional().describe('Where it can be read.'),
		'without-url': localizedText.optional().describe('Why it has no address.'),
		note: localizedText.optional().describe('What a reader should know about it.'),
		...addressFields,
	})
	.superRefine((source, context) => {
		if (source.title === undefined && source.subject === undefined) {
			context.addIssue({
				code: 'custom',
				message:
					'A source needs a `title` (as seen on the page) or a `subject` (what it is about).',
			});
		}
		if (source.url === undefined && source['without-url'] === undefined) {
			context.addIssue({
				code: 'custom',
				message: 'A source needs a `url`, or `without-url` with the reason.',
			});
		}
	});

/** Where a report comes from in the end: two sources of one origin confirm nothing. */
export function originOf(
	source: Pick<z.output<typeof sourceSchema>, 'publisher' | 'republishes' | 'origin'>,
): string {
	return source.origin ?? source.republishes ?? source.publisher;
}
