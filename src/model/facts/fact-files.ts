import { z } from 'astro/zod';
import { campSchema } from './camp.ts';
import { claimSchema } from './claim.ts';
import { correctionSchema } from './correction.ts';
import { day } from './day.ts';
import { editionSchema } from './edition.ts';
import { eventSchema, phaseSchema } from './event.ts';
import { exchangeSchema } from './exchange.ts';
import { id } from './id.ts';
import { kindSchema } from './kind.ts';
import { pictureSchema } from './picture.ts';
import { relationSchema } from './relation.ts';
import { routeSchema } from './route.ts';
import { sourceSchema } from './source.ts';
import { stakeholderSchema } from './stakeholder.ts';
import { termSchema } from './term.ts';
import { venueSchema } from './venue.ts';

/**
 * The schemas of a story’s facts. Each key names a YAML file beside the prose (`venues.yaml`) and,
 * with the same schema, a field in the front matter of the original.
 */
export const factSchemas = {
	sources: z.record(id, sourceSchema),
	venues: z.record(id, venueSchema),
	routes: z.record(id, routeSchema),
	stakeholders: z.record(id, stakeholderSchema),
	camps: z.record(id, campSchema),
	kinds: z.record(id, kindSchema),
	relations: z.record(id, relationSchema),
	exchange: exchangeSchema,
	phases: z.record(id, phaseSchema),
	events: z.record(id, eventSchema),
	claims: z.record(id, claimSchema),
	glossary: z.record(id, termSchema),
	pictures: z.record(id, pictureSchema),
	editions: z.record(day, editionSchema),
	corrections: z.record(id, correctionSchema),
};

/** The name of a file of facts. */
export type FactFile = keyof typeof factSchemas;
