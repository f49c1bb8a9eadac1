import { z } from 'astro/zod';
import { parse } from 'yaml';
import { localizedText } from '../model/text.ts';

const place = {
	name: localizedText.describe('A second name in brackets goes on a second line.'),
	latitude: z.number().min(-85).max(85),
	longitude: z.number().min(-180).max(180),
	rank: z
		.int()
		.min(1)
		.max(5)
		.describe('1 on maps of half a world, 4 on those of a few countries, 5 on those of a city.'),
};

const labelSchema = z.discriminatedUnion('kind', [
	z.strictObject({ kind: z.literal('country'), country: z.string().regex(/^[A-Z]{2}$/), ...place }),
	z.strictObject({ kind: z.literal('water'), ...place }),
	z.strictObject({ kind: z.literal('island'), ...place }),
	z.strictObject({ kind: z.literal('town'), ...place }),
]);

/** The name of a country, a stretch of water, an island or a town on the base map. */
export type MapLabel = z.output<typeof labelSchema>;

/** Reads the text of `src/data/labels.yaml`; the most important labels come first. */
export function readMapLabels(yaml: string): MapLabel[] {
	return z
		.array(labelSchema)
		.parse(parse(yaml))
		.toSorted((one, other) => one.rank - other.rank);
}
