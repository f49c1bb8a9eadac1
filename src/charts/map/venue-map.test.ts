import assert from 'node:assert/strict';
import { test } from 'node:test';
import { gzipSync } from 'node:zlib';
import { checkStory } from '../../model/checking/story-problems.ts';
import { readStoryFolder } from '../../model/reading/story-folder.ts';
import type { Route, Venue } from '../../model/facts/story.ts';
import { newestEdition, viewStory } from '../../model/view/view-story.ts';
import type { StoryView } from '../../model/view/story-view.ts';
import type { ElasticBox } from './elastic-box.ts';
import { panelSizes } from './map-frame.ts';
import { mapLabels } from './map-labels.ts';
import type { Panel } from './map-panel.ts';
import { boxOfPin } from './map-pin.ts';
import { venueMap } from './venue-map.ts';

const { story } = checkStory(readStoryFolder('e2e/content/stories/harbour-talks', 'harbour-talks'));
assert.ok(story);
const newest = viewStory(story, newestEdition(story), story.original);

/** The view with other venues and routes. */
function viewOf(venues: readonly Venue[], routes: readonly Route[] = []): StoryView {
	return { ...newest, story: { ...newest.story, venues: [...venues], routes: [...routes] } };
}

type Given = Pick<Venue, 'id' | 'latitude' | 'longitude'> & Partial<Venue>;

function venue({ id, ...given }: Given): Venue {
	return {
		id,
		name: { en: id, es: id },
		role: 'candidate',
		country: 'RU',
		precision: 1000,
		known: '2023-09-04',
		reports: [],
		standings: [],
		...given,
	};
}

/** A far place, a region, and a city with three places close together. */
const threeScales = [
	venue({
		id: 'city',
		name: { en: 'Vladivostok' },
		latitude: 43.1056,
		longitude: 131.8735,
		precision: 3000,
		'distances-from': ['start'],
	}),
	venue({
		id: 'campus',
		name: { en: 'Far Eastern Federal University' },
		latitude: 43.0242,
		longitude: 131.8936,
		'distances-from': ['city'],
	}),
	venue({ id: 'site', name: { en: 'Vostochny Cosmodrome' }, latitude: 51.884, longitude: 128.333 }),
	venue({
		id: 'far',
		name: { en: 'Moscow' },
		latitude: 55.752,
		longitude: 37.6178,
		'distances-from': ['start'],
	}),
	venue({
		id: 'pier',
		name: { en: 'Pier 33' },
		role: 'stop',
		latitude: 43.1125,
		longitude: 131.8915,
	}),
	venue({
		id: 'border',
		name: { en: 'Khasan' },
		role: 'route',
		latitude: 42.4283,
		longitude: 130.6456,
	}),
	venue({
		id: 'start',
		name: { en: 'Pyongyang' },
		role: 'reference',
		country: 'KP',
		latitude: 39.0339,
		longitude: 125.7543,
	}),
];
const train: Route = {
	id: 'train',
	name: { en: 'By train' },
	through: ['start', 'border', 'city'],
	approximate: true,
	sources: ['source'],
	known: '2023-09-04',
};
const view = viewOf(threeScales, [train]);

test('each venue has a pin on at least one panel, and there are no other pins', () => {
	for (const given of [newest, view]) {
		const { panels } = venueMap(given, mapLabels);
		const drawn = new Set(panels.flatMap(({ pins }) => pins.map((pin) => pin.venue.id)));
		assert.deepEqual([...drawn].toSorted(), given.story.venues.map(({ id }) => id).toSorted());
	}
});

test('a pin is at the place of its venue, inside its panel', () => {
	for (const { pins, shape, frame } of venueMap(view, mapLabels).panels) {
		const { width, height } = panelSizes[shape];
		for (const { point, venue: drawn } of pins) {
			const share = (drawn.longitude - frame.west) / (frame.east - frame.west);
			assert.ok(Math.abs(point[0] - share) < 1e-9);
			assert.ok(point[1] > 0 && point[1] < height / width);
		}
	}
});

test('three scales need three panels; of the places on the next panel, a wider one shows only candidates and venues on its lines, if they hide no other pin', () => {
	const [whole, region, near, ...others] = venueMap(view, mapLabels).panels;
	assert.deepEqual(others, []);
	assert.deepEqual(
		whole?.pins.map(({ venue: { id } }) => id),
		['city', 'site', 'far', 'start'],
	);
	assert.deepEqual(
		region?.pins.map(({ venue: { id } }) => id),
		['city', 'site', 'border', 'start'],
	);
	assert.ok(whole?.inset);
	assert.equal(region?.inset, undefined);
	assert.deepEqual(
		near?.pins.map(({ venue: { id } }) => id),
		['city', 'campus', 'pier'],
	);
});

test('a panel shows routes through its places, and distances between places that no route joins', () => {
	const lines = venueMap(view, mapLabels).panels.map((panel) =>
		panel.lines.map(({ route, kilometres }) => route?.id ?? kilometres),
	);
	assert.deepEqual(lines, [[6400], ['train'], ['train', 9]]);
});

test('every venue has a name on some panel', () => {
	assert.deepEqual(venueMap(view, mapLabels).unnamed, []);
});

test('if a city and a place in it would hide one another, only the city is shown', () => {
	const [, region] = venueMap(view, mapLabels).panels;
	const [city] = region?.pins.filter(({ venue: { id } }) => id === 'city') ?? [];
	assert.deepEqual(city?.label?.lines, ['Vladivostok']);
	assert.equal(city?.label?.from, panelSizes.half.shown.from);
});

test('the countries with venues and the sea between them are named', () => {
	for (const [locale, wanted] of [
		['en', ['NORTH KOREA', 'JAPAN', 'Sea of Japan (East Sea)']],
		['es', ['COREA DEL NORTE', 'JAPÓN', 'Mar de Japón (Mar del Este)']],
	] as const) {
		const [, region] = venueMap({ ...view, locale }, mapLabels).panels;
		const names = region?.names.map(({ lines, step }) => `${lines.join(' ')} from ${step}`) ?? [];
		for (const name of wanted) assert.ok(names.includes(`${name} from 0`), names.join(', '));
	}
});

test('a distance without room for its label is not drawn', () => {
	for (const { lines } of venueMap(view, mapLabels).panels) {
		for (const { route, label } of lines) assert.ok(route ?? label);
	}
});

test('no name crosses the frame of the closer panel, and every guest pin (drawn on that panel too) has a name', () => {
	for (const { inset, pins, size } of venueMap(view, mapLabels).panels.slice(0, 2)) {
		for (const { label, from, isGuest } of pins) {
			assert.ok(!isGuest || label);
			assert.ok(!isGuest || (from ?? 0) <= (label?.from ?? 0));
		}
		if (!inset) continue;
		const boxes = pins.flatMap(({ label }) => label ?? []);
		for (const { box, from } of boxes) {
			const at = pixelsAt(box, from);
			const [left, right] = [inset.x, inset.x + inset.width].map((x) => (x * from) / size.width);
			const crosses = (side = 0) => at.left < side && at.right > side;
			const top = (inset.y * from) / size.width;
			const bottom = ((inset.y + inset.height) * from) / size.width;
			const beside = at.bottom < top || at.top > bottom;
			assert.ok(beside || (!crosses(left) && !crosses(right)));
		}
	}
});

test('the frame of the closest panel moves sideways if all names want the same side', () => {
	const beside = venue({ id: 'airfield', latitude: 43.3963, longitude: 132.1482 });
	const closest = venueMap(viewOf([...threeScales, beside], [train]), mapLabels).panels.at(-1);
	const names = closest?.pins.map(({ label }) => label?.from ?? Infinity) ?? [];
	assert.ok(Math.max(...names) <= 264, names.join(' '));
});

test('no label overlaps another label or a pin at any width', () => {
	const languages = ['en', 'es'].map((locale) => ({ ...view, locale }));
	for (const given of [newest, ...languages]) {
		for (const panel of venueMap(given, mapLabels).panels) assertClear(panel);
	}
});

test('the map is deterministic and does not depend on the order of venues', () => {
	const first = venueMap(view, mapLabels);
	assert.deepEqual(venueMap(view, mapLabels), first);
	const shuffled = venueMap(viewOf(threeScales.toReversed(), [train]), mapLabels);
	const placed = ({ panels }: typeof first) =>
		panels.map(({ frame, pins, names }) => ({
			frame,
			names,
			pins: pins.toSorted((one, other) => (one.venue.id < other.venue.id ? -1 : 1)),
		}));
	assert.deepEqual(placed(shuffled), placed(first));
});

test('the country of a venue is named in the language of the page', () => {
	const hall = venue({ id: 'hall', country: 'CH', latitude: 46.2, longitude: 6.15 });
	for (const [locale, name] of [
		['en', 'SWITZERLAND'],
		['es', 'SUIZA'],
	] as const) {
		const { panels } = venueMap({ ...viewOf([hall]), locale }, mapLabels);
		const names = panels.flatMap((panel) => panel.names.flatMap(({ lines }) => lines));
		assert.ok(names.includes(name), names.join(', '));
	}
});

test('a country without an outline on the world map is not tinted, but its venues have pins', () => {
	for (const [country, latitude, longitude] of [
		['VA', 41.9022, 12.4533],
		['GF', 4.92, -52.31],
	] as const) {
		const place = venue({ id: 'place', country, latitude, longitude });
		const { panels, focus } = venueMap(viewOf([place]), mapLabels);
		assert.equal(panels[0]?.pins.length, 1);
		assert.equal(focus, undefined);
	}
});

test('two venues at one point both have a pin and a name, which do not overlap', () => {
	const hall = venue({ id: 'hall', country: 'CH', latitude: 46.2, longitude: 6.15 });
	const { panels, unnamed } = venueMap(viewOf([hall, { ...hall, id: 'square' }]), mapLabels);
	assert.equal(panels.length, 1);
	assert.equal(panels[0]?.pins.length, 2);
	assert.deepEqual(unnamed, []);
	for (const panel of panels) assertClear(panel);
});

test('one panel shows venues on both sides of the date line, the short way round', () => {
	const east = venue({ id: 'anadyr', latitude: 64.7, longitude: 177.5 });
	const west = venue({ id: 'nome', country: 'US', latitude: 64.5, longitude: -165.4 });
	const [panel] = venueMap(viewOf([east, west]), mapLabels).panels;
	assert.ok(panel && panel.frame.east - panel.frame.west < 60);
	const [first, second] = panel.pins;
	assert.ok(first && second && first.point[0] < second.point[0]);
});

test('a story without venues has no panels', () => {
	assert.deepEqual(venueMap(viewOf([]), mapLabels), { panels: [], unnamed: [] });
});

test('the three base maps together stay below 12 kB, so that the page fits into 14 kB', () => {
	const paths = venueMap(view, mapLabels).panels.map(({ base }) => Object.values(base).join(''));
	assert.ok(gzipSync(paths.join(''), { level: 9 }).length < 12_000);
});

function assertClear({ shape, pins, names, lines }: Panel) {
	const { width, height, shown } = panelSizes[shape];
	const marks = pins.map((pin) => ({
		what: `the pin ${pin.venue.id}`,
		box: boxOfPin(pin),
		step: 0,
	}));
	const drawn = [...pins, ...lines].flatMap(({ label }) => label ?? []);
	const texts = [...drawn.map((label) => ({ ...label, step: label.from })), ...names].map(
		(label) => ({
			what: label.lines.join(' '),
			box: label.box,
			step: label.step,
		}),
	);
	for (let at = shown.from; at <= shown.to; at += 1) {
		const visible = texts.filter(({ step }) => step <= at);
		for (const [index, { what, box }] of visible.entries()) {
			const one = pixelsAt(box, at);
			for (const other of [...visible.slice(index + 1), ...marks]) {
				assert.ok(
					!overlap(one, pixelsAt(other.box, at)),
					`${what} overlaps ${other.what} at ${at} px`,
				);
			}
			assert.ok(one.left >= 0 && one.right <= at, `${what} leaves the panel at ${at} px`);
			assert.ok(
				one.top >= 0 && one.bottom <= (at * height) / width,
				`${what} leaves the panel at ${at} px`,
			);
		}
	}
}

interface Pixels {
	left: number;
	right: number;
	top: number;
	bottom: number;
}

function pixelsAt({ left, right, top, bottom }: ElasticBox, width: number): Pixels {
	const at = ({ share, pixels }: ElasticBox['left']) => share * width + pixels;
	return { left: at(left), right: at(right), top: at(top), bottom: at(bottom) };
}

function overlap(one: Pixels, other: Pixels): boolean {
	const epsilon = 1e-6;
	return (
		one.left < other.right - epsilon &&
		other.left < one.right - epsilon &&
		one.top < other.bottom - epsilon &&
		other.top < one.bottom - epsilon
	);
}
