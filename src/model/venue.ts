import { z } from 'astro/zod';
import { idOf, sourceIds } from './id.ts';
import { addressFields, knownFields } from './known.ts';
import { venueReport } from './report.ts';
import { likelihood, standingsOf, venueStanding, visit } from './standing.ts';
import { localizedText, upTo } from './text.ts';

/** Which readings a venue of each role may have. */
const standingsByRole = {
	candidate: likelihood.options,
	stop: visit.options,
	route: [],
	reference: [],
} as const;

const latitudes =
	'A latitude lies between -90 and 90. If it is the longitude, swap the two: latitude tells north and south.';

const precisions =
	'It says how far from the point the place may be: 100 for a building, 3000 for a town, 100000 for a region.';

/** A place that might host it, or lies on the way. */
export const venueSchema = z
	.strictObject({
		name: localizedText.describe('Its name.'),
		short: upTo(3, localizedText).optional().describe('A shorter name for the map.'),
		role: z
			.enum(['candidate', 'stop', 'route', 'reference'])
			.describe('candidate, stop, route (on the way) or reference (to measure from).'),
		country: z
			.string()
			.regex(/^[A-Z]{2}$/, 'A country has two capital letters, ISO 3166-1: RU.')
			.describe('The country that it lies in, ISO 3166-1 alpha-2.'),
		latitude: z.number().min(-90, latitudes).max(90, latitudes).meta({
			description: 'Decimal degrees, WGS 84, north positive.',
			wrong: 'wrong-coordinates',
		}),
		longitude: z
			.number()
			.min(-180, 'A longitude lies between -180 and 180.')
			.max(180, 'A longitude lies between -180 and 180.')
			.meta({
				description: 'Decimal degrees, WGS 84, east positive.',
				wrong: 'wrong-coordinates',
			}),
		precision: z
			.number()
			.positive(`A precision is more than 0 metres. ${precisions}`)
			.max(1_000_000, `A precision is at most 1,000,000 metres. ${precisions}`)
			.describe('Metres: how far from the point the place may be.'),
		about: localizedText.optional().describe('What the place is, in a sentence.'),
		'distances-from': z
			.array(idOf('venue'))
			.optional()
			.describe('The places from which its distance is told.'),
		reports: z.array(venueReport).optional().describe('Who said what of it, through whom, when.'),
		standings: standingsOf(venueStanding).optional().describe('Our reading; at most one a day.'),
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
					: `A place with the role ${role} has no standing. Remove it, or change the role.`,
			});
		}
	});
