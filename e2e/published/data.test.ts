import { getIssues } from '@placemarkio/check-geojson';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { parse } from 'csv-parse/sync';
import { typesWith } from '../../src/model/facts/items.ts';
import { expect, test } from '../visit.ts';
import { filesOf, textOf } from './built-pages.ts';

/** The ids on the page in the same folder as a file. */
function idsBeside(site: 'fixture' | 'real', file: string): Set<string> {
	const page = textOf(site, file.replace(/[^/]+$/, 'index.html'));
	return new Set(Array.from(page.matchAll(/\sid="([^"]+)"/g), ([, id]) => id ?? ''));
}

/** Every string in a data file that has the form of an item’s anchor. */
const anchorsIn = (text: string): string[] => text.match(anchor) ?? [];
const anchor = new RegExp(
	`(?<![\\w/-])(?:${typesWith('isAnchored').join('|')})-[a-z0-9-]+(?=[" ,\\r\\n])`,
	'g',
);

interface StoryJson {
	edition: { date: string };
	licence: { name: string };
	venues: { id: string }[];
	stakeholders: { id: string }[];
	relations: { id: string }[];
	claims: { id: string }[];
	events: { id: string }[];
	sources: { id: string }[];
}

for (const site of ['fixture', 'real'] as const) {
	test(`story.json of every edition of the ${site} site matches its published schema`, () => {
		const ajv = new Ajv2020({ allErrors: true });
		const schema = JSON.parse(textOf(site, 'schemas/story-1.json')) as object;
		expect(ajv.validateSchema(schema)).toBe(true);
		const validate = ajv.compile(schema);
		const files = filesOf(site, '/story.json');
		expect(files.length).toBeGreaterThan(5);
		for (const file of files) {
			const data = JSON.parse(textOf(site, file)) as StoryJson & Record<string, unknown>;
			validate(data);
			expect(validate.errors, file).toBeNull();
			expect(file).toContain(`/${data.edition.date}/`);
			expect(data.licence.name).toBe('CC BY 4.0');
			const schemaPath = new URL(String(data['$schema']), `http://site/${file}`).pathname;
			expect(schemaPath).toBe('/schemas/story-1.json');
			expect(validate({ ...data, venues: [{ id: 'venue-x' }] })).toBe(false);
			const ids = idsBeside(site, file);
			const { venues, stakeholders, relations, claims, events, sources } = data;
			for (const { id } of [venues, stakeholders, relations, claims, events, sources].flat()) {
				expect(ids.has(id), `${id} of ${file}`).toBe(true);
			}
		}
	});

	test(`venues.geojson of every edition of the ${site} site is GeoJSON`, () => {
		const files = filesOf(site, '/venues.geojson');
		expect(files.length).toBeGreaterThan(5);
		for (const file of files) {
			const text = textOf(site, file);
			expect(getIssues(text), file).toEqual([]);
			const { features } = JSON.parse(text) as {
				features: {
					id: string;
					geometry: { coordinates: [number, number] };
					properties: Record<string, unknown>;
				}[];
			};
			const data = JSON.parse(textOf(site, file.replace(/[^/]+$/, 'story.json'))) as {
				venues: { id: string; latitude: number; longitude: number; precision: number }[];
			};
			expect(
				features.map(({ id, geometry: { coordinates }, properties }) => ({
					id,
					longitude: coordinates[0],
					latitude: coordinates[1],
					precision: properties['precision_metres'],
				})),
			).toEqual(
				data.venues.map(({ id, latitude, longitude, precision }) => ({
					id,
					longitude,
					latitude,
					precision,
				})),
			);
			for (const { properties } of features) {
				expect(properties).toHaveProperty('standing');
				expect(properties).toHaveProperty('reports');
			}
		}
	});

	test(`the tables of every edition of the ${site} site are valid CSV and list what is on the page`, () => {
		for (const [name, column] of [
			['events', 'title'],
			['claims', 'claim'],
			['relations', 'from_name'],
		] as const) {
			const files = filesOf(site, `/${name}.csv`);
			expect(files.length).toBeGreaterThan(5);
			for (const file of files) {
				const rows: Record<string, string>[] = parse(textOf(site, file), {
					columns: true,
					record_delimiter: '\r\n',
					relax_column_count: false,
				});
				const data = JSON.parse(textOf(site, file.replace(/[^/]+$/, 'story.json'))) as StoryJson;
				const ids = rows.map(({ id = '' }) => id);
				const idsOnPage = idsBeside(site, file);
				expect(
					ids.filter((id) => !idsOnPage.has(id)),
					file,
				).toEqual([]);
				// story.json lists the items of the exchange separately.
				const factIds = ids.filter((id) => !id.startsWith('exchange-'));
				expect(factIds.toSorted(), file).toEqual(data[name].map(({ id }) => id).toSorted());
				for (const row of rows) expect(row[column], `${column} of ${file}`).toBeTruthy();
			}
		}
	});

	test(`every anchor in the data files of the ${site} site is on its page`, () => {
		for (const ending of ['/story.json', '/venues.geojson', '.csv']) {
			for (const file of filesOf(site, ending)) {
				const ids = idsBeside(site, file);
				const missing = anchorsIn(textOf(site, file)).filter((id) => !ids.has(id));
				expect([...new Set(missing)], file).toEqual([]);
			}
		}
	});
}

test('a page links to its data, and names the edition and the licence', async ({ page }) => {
	await page.goto('en/harbour-talks/2024-03-01/');
	const foot = page.locator('section', {
		has: page.getByRole('link', { name: 'Data and embeds' }),
	});
	await expect(foot).toContainText('2024-03-01');
	await expect(foot).toContainText('CC BY 4.0');
	for (const file of [
		'story.json',
		'venues.geojson',
		'relations.csv',
		'events.csv',
		'claims.csv',
	]) {
		await expect(foot.locator(`a[href$="${file}"]`)).toHaveCount(1);
	}
});

test('a withdrawn story publishes its pages only', () => {
	const files = filesOf('fixture', '').filter((file) => /taken-back\/|retirada\//.test(file));
	expect(files.filter((file) => /\.\w+$/.test(file) && !file.endsWith('.html'))).toEqual([]);
});
