import { z } from 'astro/zod';
import { campSchema } from '../../facts/camp.ts';
import { claimSchema } from '../../facts/claim.ts';
import { correctionSchema } from '../../facts/correction.ts';
import { day } from '../../facts/day.ts';
import { editionSchema } from '../../facts/edition.ts';
import { eventSchema, phaseSchema } from '../../facts/event.ts';
import { exchangeSchema } from '../../facts/exchange.ts';
import { kindSchema } from '../../facts/kind.ts';
import { knownFields } from '../../facts/known.ts';
import { relationSchema } from '../../facts/relation.ts';
import { statementReportSchema, venueReportSchema } from '../../facts/report.ts';
import { routeSchema } from '../../facts/route.ts';
import { sourceSchema } from '../../facts/source.ts';
import { certainty, venueStanding } from '../../facts/standing.ts';
import { stakeholderSchema } from '../../facts/stakeholder.ts';
import { termSchema } from '../../facts/term.ts';
import { localeCode, localizedText, plainText } from '../../facts/text.ts';
import { venueSchema } from '../../facts/venue.ts';
import { webAddress } from '../../facts/web-address.ts';

/** The version of the data format. A breaking change gets a new number. */
export const dataVersion = 1;

const id = z.string().describe('The id of the item, which is also its anchor on the page.');
const ref = (what: string) => z.string().describe(`The id of ${what}.`);
const refs = (what: string) => z.array(z.string()).describe(`The ids of ${what}.`);
const known = day.describe('The first day on which the public could read this.');
const sources = refs('the sources that support this');
const venues = refs('the venues that this concerns').optional();
const stakeholders = refs('the stakeholders that this concerns').optional();
const speaker = z.union([ref('a stakeholder'), localizedText]);

const when = z
	.strictObject({
		edtf: z
			.string()
			.describe(
				'The date in ISO 8601-2 (EDTF): a day, a month, a year, a decade or a span, which may be marked as approximate or uncertain.',
			),
		first: day.nullable().describe('The first day that it may be, or null for an open start.'),
		last: day.nullable().describe('The last day that it may be, or null for an open end.'),
		exact: z.boolean().describe('Whether it is one day, known exactly.'),
		approximate: z
			.boolean()
			.describe('Whether the date is marked as approximate or uncertain, or has an open start.'),
	})
	.describe('When it happened or is planned to happen.');

const knownShape = { ...knownFields, known };

/** The fields that every item has in addition to the fields in its file. */
const item = { id, known };

/** The fields of a file’s items, without those that only serve addresses. */
function fieldsOf<Shape extends Record<string, z.ZodType>>({ shape }: { shape: Shape }) {
	const { formerly: _, withdrawn: __, ...fields } = shape;
	return fields;
}

const reportFields = { who: speaker, via: speaker.optional(), sources, known };
const venueReports = z.array(z.strictObject({ ...venueReportSchema.shape, ...reportFields }));
const claimReports = z.array(z.strictObject({ ...statementReportSchema.shape, ...reportFields }));

/** The schema of a list of standings, where the last one holds. */
const standingsSchema = <Is extends z.ZodType>(is: Is) =>
	z
		.array(z.strictObject({ from: day, is, because: localizedText.optional(), sources }))
		.describe('Our readings in chronological order. The last one holds.');

const reportsAndStandings = {
	reports: claimReports.optional(),
	standings: standingsSchema(certainty),
};

/** The format of `story.json`: one edition of a story, for other programs. */
export const storyDataSchema = z
	.strictObject({
		$schema: z.string().describe('The address of this schema.'),
		version: z.literal(dataVersion).describe('The version of the data format.'),
		id: z.string().describe('The id of the story.'),
		url: webAddress
			.optional()
			.describe('The web address of the edition, if the site knows its own.'),
		language: localeCode.describe('The language of `title` and `text`.'),
		original: localeCode.describe('The language of the original.'),
		publisher: plainText.describe('Who is responsible for the site.'),
		licence: z
			.strictObject({ name: plainText, url: webAddress })
			.describe('The licence of the texts and the data.'),
		edition: z
			.strictObject({ date: day, ...editionSchema.shape })
			.describe('What was publicly known on a date.'),
		isNewest: z.boolean().describe('Whether this is the newest edition.'),
		day: day.describe(
			'The data has everything that was publicly known on this day. In the newest edition, this day may be later than the date of the edition.',
		),
		published: day.describe('The day on which the story was first published.'),
		checked: day.optional().describe('The day on which the facts were last checked.'),
		authors: z.array(plainText).optional().describe('Who wrote the story.'),
		title: plainText.describe('The headline of this edition.'),
		text: z
			.array(z.strictObject({ id: z.string(), known: day.optional(), text: z.string() }))
			.describe('The passages of the prose as plain text without notes, one paragraph a line.'),
		venues: z.array(
			z.strictObject({
				...fieldsOf(venueSchema),
				...item,
				'distances-from': refs('the venues from which the page gives the distance').optional(),
				reports: venueReports,
				standings: standingsSchema(venueStanding),
				sources: sources.optional(),
			}),
		),
		routes: z.array(
			z.strictObject({
				...routeSchema.shape,
				id: z.string().describe('The id of the route.'),
				known,
				through: refs('the venues in the order of travel'),
				when: when.optional(),
				sources,
			}),
		),
		stakeholders: z.array(
			z.strictObject({
				...fieldsOf(stakeholderSchema),
				...item,
				of: ref('the state or organisation that a person belongs to').optional(),
				wants: z.strictObject({ what: localizedText, ...knownShape, sources }).optional(),
				positions: z.array(z.strictObject({ when, what: localizedText, ...knownShape, sources })),
				sources: sources.optional(),
			}),
		),
		camps: z
			.array(
				z.strictObject({
					...campSchema.shape,
					id: z.string().describe('The id of the camp.'),
					members: z.array(
						z.strictObject({
							who: ref('a stakeholder'),
							note: localizedText.optional(),
							...knownShape,
							sources,
						}),
					),
				}),
			)
			.describe('Groups of stakeholders who want the same.'),
		kinds: z
			.array(
				z.strictObject({ ...kindSchema.shape, id: z.string().describe('The id of the kind.') }),
			)
			.describe('The kinds of relations.'),
		relations: z.array(
			z.strictObject({
				...fieldsOf(relationSchema),
				...item,
				...reportsAndStandings,
				from: ref('the stakeholder who acts'),
				to: ref('the stakeholder that it is directed at'),
				kind: z.string().describe('The id of its kind, one of `kinds`.'),
				when: when.optional(),
			}),
		),
		exchange: z
			.strictObject({
				left: z.strictObject({ who: ref('one party'), wants: localizedText }),
				right: z.strictObject({ who: ref('the other party'), wants: localizedText }),
				note: localizedText.optional(),
				items: z.array(
					z.strictObject({
						...exchangeSchema.shape.items.valueType.shape,
						...reportsAndStandings,
						id: z.string().describe('The id of the exchange item.'),
						known,
						to: ref('the party that would receive it'),
					}),
				),
			})
			.optional()
			.describe('What each of the two parties asks of the other or offers to it.'),
		phases: z
			.array(
				z.strictObject({ ...phaseSchema.shape, id: z.string().describe('The id of the phase.') }),
			)
			.describe('The phases of the timeline, in order.'),
		events: z.array(
			z.strictObject({
				...fieldsOf(eventSchema),
				...item,
				when,
				phase: z.string().describe('The id of its phase, one of `phases`.'),
				venues,
				stakeholders,
				reports: claimReports,
				sources,
			}),
		),
		claims: z.array(
			z.strictObject({
				...fieldsOf(claimSchema),
				...item,
				...reportsAndStandings,
				venues,
				stakeholders,
			}),
		),
		glossary: z.array(
			z.strictObject({ ...fieldsOf(termSchema), ...item, sources: sources.optional() }),
		),
		sources: z.array(z.strictObject({ ...fieldsOf(sourceSchema), id, published: when.optional() })),
		corrections: z.array(
			z.strictObject({
				...correctionSchema.shape,
				id: z.string().describe('The id of the correction.'),
				passage: z.string().optional().describe('The id of the passage that was corrected.'),
				sources: sources.optional(),
			}),
		),
	})
	.describe('One edition of a story: everything that was publicly known on a day.');

/** One edition of a story, as `story.json` has it. */
export type StoryData = z.output<typeof storyDataSchema>;
