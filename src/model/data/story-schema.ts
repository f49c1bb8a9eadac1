import { z } from 'astro/zod';
import { campSchema } from '../camp.ts';
import { claimSchema } from '../claim.ts';
import { correctionSchema } from '../correction.ts';
import { day } from '../day.ts';
import { editionSchema } from '../edition.ts';
import { eventSchema, phaseSchema } from '../event.ts';
import { exchangeSchema } from '../exchange.ts';
import { kindSchema } from '../kind.ts';
import { knownFields } from '../known.ts';
import { relationSchema } from '../relation.ts';
import { claimReport, venueReport } from '../report.ts';
import { routeSchema } from '../route.ts';
import { sourceSchema } from '../source.ts';
import { certainty, venueStanding } from '../standing.ts';
import { stakeholderSchema } from '../stakeholder.ts';
import { termSchema } from '../term.ts';
import { localeCode, localizedText, plainText } from '../text.ts';
import { venueSchema } from '../venue.ts';
import { webAddress } from '../web-address.ts';

/** The number of the form that the data have; a change that breaks who reads them gets a new one. */
export const dataVersion = 1;

const id = z.string().describe('Its name here, and the anchor of its place on the page.');
const ref = (what: string) => z.string().describe(`The id of ${what}.`);
const refs = (what: string) => z.array(z.string()).describe(`The ids of ${what}.`);
const known = day.describe('The first day on which the public could read it.');
const sources = refs('the sources that this rests on');
const venues = refs('the venues that it concerns').optional();
const stakeholders = refs('the stakeholders that it concerns').optional();
const speaker = z.union([ref('a stakeholder'), localizedText]);

const when = z
	.strictObject({
		edtf: z.string().describe('ISO 8601-2: a day, a month, a span, perhaps with a mark of doubt.'),
		first: day.nullable().describe('The first day that it may be; null where it is open.'),
		last: day.nullable().describe('The last day that it may be; null where it is open.'),
		exact: z.boolean().describe('One day, known exactly.'),
		approximate: z.boolean().describe('Marked as approximate or uncertain.'),
	})
	.describe('When it happened or is to happen.');

const becoming = { ...knownFields, known };

/** What every item has beyond the fields of its file. */
const item = { id, known };

/** The fields of a file, but for those that lead from old addresses. */
function fieldsOf<Shape extends Record<string, z.ZodType>>({ shape }: { shape: Shape }) {
	const { formerly: _, withdrawn: __, ...fields } = shape;
	return fields;
}

const said = { who: speaker, via: speaker.optional(), sources, known };
const venueReports = z.array(z.strictObject({ ...venueReport.shape, ...said }));
const claimReports = z.array(z.strictObject({ ...claimReport.shape, ...said }));

/** Our readings of something, each from its day on; the last one holds. */
const readings = <Is extends z.ZodType>(is: Is) =>
	z
		.array(z.strictObject({ from: day, is, because: localizedText.optional(), sources }))
		.describe('Our readings, each from its day on: the last one holds.');

const judged = {
	reports: claimReports.optional(),
	standings: readings(certainty),
};

/** All that an edition of a story tells, as it is published for other programs. */
export const storyDataSchema = z
	.strictObject({
		$schema: z.string().describe('Where this description stands.'),
		version: z.literal(dataVersion).describe('The form of the data.'),
		id: z.string().describe('The name of the story.'),
		url: webAddress.optional().describe('The page of the edition, where the site knows its own.'),
		language: localeCode.describe('The language of `title` and `text`.'),
		original: localeCode.describe('The language that the story was written in.'),
		publisher: plainText.describe('Who answers for it.'),
		licence: z
			.strictObject({ name: plainText, url: webAddress })
			.describe('The licence of the texts and the data.'),
		edition: z
			.strictObject({ date: day, ...editionSchema.shape })
			.describe('What was publicly known on a date.'),
		isNewest: z.boolean().describe('There is no later edition.'),
		day: day.describe('The day up to which everything is told that was known.'),
		published: day.describe('The day on which the story first appeared.'),
		checked: day.optional().describe('The day on which its facts were last checked.'),
		authors: z.array(plainText).optional().describe('Who wrote it.'),
		title: plainText,
		text: z
			.array(z.strictObject({ id: z.string(), known: day.optional(), text: z.string() }))
			.describe('The passages of the text, a paragraph a line, without their notes.'),
		venues: z.array(
			z.strictObject({
				...fieldsOf(venueSchema),
				...item,
				'distances-from': refs('the venues from which its distance is told').optional(),
				reports: venueReports,
				standings: readings(venueStanding),
				sources: sources.optional(),
			}),
		),
		routes: z.array(
			z.strictObject({
				...routeSchema.shape,
				id: z.string().describe('Its name.'),
				known,
				through: refs('the venues on the way, in order'),
				when: when.optional(),
				sources,
			}),
		),
		stakeholders: z.array(
			z.strictObject({
				...fieldsOf(stakeholderSchema),
				...item,
				of: ref('the state or organisation that a person belongs to').optional(),
				wants: z.strictObject({ what: localizedText, ...becoming, sources }).optional(),
				positions: z.array(z.strictObject({ when, what: localizedText, ...becoming, sources })),
				sources: sources.optional(),
			}),
		),
		camps: z
			.array(
				z.strictObject({
					...campSchema.shape,
					id: z.string().describe('Its name.'),
					members: z.array(
						z.strictObject({
							who: ref('a stakeholder'),
							note: localizedText.optional(),
							...becoming,
							sources,
						}),
					),
				}),
			)
			.describe('Groups of stakeholders by what they want.'),
		kinds: z
			.array(z.strictObject({ ...kindSchema.shape, id: z.string().describe('Its name.') }))
			.describe('The sorts of relations.'),
		relations: z.array(
			z.strictObject({
				...fieldsOf(relationSchema),
				...item,
				...judged,
				from: ref('the stakeholder who does it'),
				to: ref('the stakeholder to whom it is done'),
				kind: z.string().describe('The name of its sort, one of `kinds`.'),
				when: when.optional(),
			}),
		),
		exchange: z
			.strictObject({
				left: z.strictObject({ who: ref('a party'), wants: localizedText }),
				right: z.strictObject({ who: ref('the other party'), wants: localizedText }),
				note: localizedText.optional(),
				items: z.array(
					z.strictObject({
						...exchangeSchema.shape.items.valueType.shape,
						...judged,
						id: z.string().describe('Its name.'),
						known,
						to: ref('the party that would receive it'),
					}),
				),
			})
			.optional()
			.describe('What each of the two parties asks of or offers the other.'),
		phases: z
			.array(z.strictObject({ ...phaseSchema.shape, id: z.string().describe('Its name.') }))
			.describe('The stretches of the timeline, in their order.'),
		events: z.array(
			z.strictObject({
				...fieldsOf(eventSchema),
				...item,
				when,
				phase: z.string().describe('The name of a stretch of the timeline.'),
				venues,
				stakeholders,
				reports: claimReports,
				sources,
			}),
		),
		claims: z.array(
			z.strictObject({ ...fieldsOf(claimSchema), ...item, ...judged, venues, stakeholders }),
		),
		glossary: z.array(
			z.strictObject({ ...fieldsOf(termSchema), ...item, sources: sources.optional() }),
		),
		sources: z.array(z.strictObject({ ...fieldsOf(sourceSchema), id, published: when.optional() })),
		corrections: z.array(
			z.strictObject({
				...correctionSchema.shape,
				id: z.string().describe('Its name.'),
				passage: z.string().optional().describe('The id of the passage in which it stands.'),
				sources: sources.optional(),
			}),
		),
	})
	.describe('All that an edition of a story tells.');

/** All that an edition of a story tells. */
export type StoryData = z.output<typeof storyDataSchema>;
