import { z } from 'astro/zod';
import { idOf, sourceIds } from './id.ts';
import { addressFields, knownFields } from './known.ts';
import { venueReportSchema } from './report.ts';
import { likelihood, standingsSchema, venueStanding, visitOutcome } from './standing.ts';
import { localizedText, maxWords } from './text.ts';

/** The standings that a venue of each role may have. */
const standingsByRole = {
	candidate: likelihood.options,
	stop: visitOutcome.options,
	route: [],
	reference: [],
} as const;

const latitudeRange =
	'A latitude lies between -90 and 90. If you wrote the longitude here, swap the two: latitude is north–south.';

const precisionExamples =
	'The precision says how far the place may be from its point: 100 for a building, 3000 for a town, 100000 for a region.';

/** A place that may host the event, lies on the way, or serves as a point of reference. */
export const venueSchema = z
	.strictObject({
		name: localizedText.describe('The name of the venue.'),
		short: maxWords(3, localizedText)
			.optional()
			.describe('A shorter name for the map, at most three words.'),
		role: z
			.enum(['candidate', 'stop', 'route', 'reference'])
			.describe(
				'`candidate` may host the event, `stop` is a stop on the way, `route` lies on the way, `reference` is a place to measure distances from. Only candidates and stops have standings.',
			),
		country: z
			.string()
			.regex(/^[A-Z]{2}$/, 'Write a country as two capital letters, ISO 3166-1: RU.')
			.describe('The country that the venue is in, as two capital letters (ISO 3166-1): RU.'),
		latitude: z.number().min(-90, latitudeRange).max(90, latitudeRange).meta({
			description: 'The latitude in decimal degrees (WGS 84), north positive: 43.12.',
			wrong: 'wrong-coordinates',
		}),
		longitude: z
			.number()
			.min(-180, 'A longitude lies between -180 and 180.')
			.max(180, 'A longitude lies between -180 and 180.')
			.meta({
				description: 'The longitude in decimal degrees (WGS 84), east positive: 131.89.',
				wrong: 'wrong-coordinates',
			}),
		precision: z
			.number()
			.positive(`A precision is more than 0 metres. ${precisionExamples}`)
			.max(1_000_000, `A precision is at most 1,000,000 metres. ${precisionExamples}`)
			.describe(
				'Metres: how far the place may be from its point, such as 100 for a building or 3000 for a town.',
			),
		about: localizedText.optional().describe('What the venue is, in a sentence.'),
		'distances-from': z
			.array(idOf('venue'))
			.optional()
			.describe('The venues from which to give the distance to this one, by id.'),
		reports: z
			.array(venueReportSchema)
			.optional()
			.describe('Who said what about the venue, through whom and when.'),
		standings: standingsSchema(venueStanding)
			.optional()
			.describe(
				'How likely we think the candidate is, or whether the stop took place, and since which day. At most one standing per day, earliest first.',
			),
		sources: sourceIds.optional(),
		...knownFields,
		...addressFields,
	})
	.superRefine(({ role, standings = [] }, context) => {
		const allowed: readonly string[] = standingsByRole[role];
		for (const [index, { is }] of standings.entries()) {
			if (allowed.includes(is)) continue;
			context.addIssue({
				code: 'custom',
				path: ['standings', index, 'is'],
				message: allowed.length
					? `A ${role} cannot be “${is}”. It is one of ${allowed.join(', ')}.`
					: `A venue with the role ${role} has no standings. Remove this one, or change the role.`,
			});
		}
	});
