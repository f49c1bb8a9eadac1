import { z } from 'astro/zod';
import file from '../../data/labels.json' with { type: 'json' };
import { localizedText } from '../../model/facts/text.ts';
import { hasOutline } from './world.ts';

const place = {
	name: localizedText.describe('A second name in brackets is set on a second line.'),
	latitude: z.number().min(-85).max(85),
	longitude: z.number().min(-180).max(180),
	rank: z
		.int()
		.min(1)
		.max(5)
		.describe('1 for maps of half the world, 4 for maps of a few countries, 5 for maps of a city.'),
};

const labelSchema = z.discriminatedUnion('type', [
	z.strictObject({ type: z.literal('country'), country: z.string().regex(/^[A-Z]{2}$/), ...place }),
	z.strictObject({ type: z.literal('water'), ...place }),
	z.strictObject({ type: z.literal('island'), ...place }),
	z.strictObject({ type: z.literal('town'), ...place }),
]);

/** The name of a country, a stretch of water, an island or a town on the base map. */
export type MapLabel = z.output<typeof labelSchema>;

/**
 * The names that maps may show, the most important first. They are written by hand, so that what a map calls a
 * place is an editor’s decision; the Spanish ones follow Spanish custom (Real Academia Española, Fundéu). The
 * label of a country lies within its outline. Of lakes, only those that the base map draws have one.
 */
export const mapLabels: readonly MapLabel[] = z
	.array(labelSchema)
	.parse(file)
	.toSorted((one, other) => one.rank - other.rank);

/**
 * Adds the names of countries that have none in a language, and a label for each country that has a venue and
 * an outline, but no label. The names come from the language data of Node.
 */
export function labelsFor(
	labels: readonly MapLabel[],
	venues: readonly { country: string; latitude: number; longitude: number }[],
	locale: string,
): MapLabel[] {
	const namedCountries = new Set(
		labels.flatMap((label) => (label.type === 'country' ? label.country : [])),
	);
	const names = new Intl.DisplayNames(locale, { type: 'region', fallback: 'none' });
	const newLabels = venues.flatMap(({ country, latitude, longitude }): MapLabel[] => {
		const name = namedCountries.has(country) ? undefined : names.of(country);
		if (!name || !hasOutline(country)) return [];
		namedCountries.add(country);
		return [{ type: 'country', country, rank: 1, latitude, longitude, name: { [locale]: name } }];
	});
	const withNames = labels.map((label) => {
		const name =
			label.type === 'country' && !(locale in label.name) ? names.of(label.country) : undefined;
		return name ? { ...label, name: { ...label.name, [locale]: name } } : label;
	});
	return [...withNames, ...newLabels];
}
