import assert from 'node:assert/strict';
import { test } from 'node:test';
import { checkStory } from '../../model/checking/story-problems.ts';
import { readStoryFolder } from '../../model/reading/story-folder.ts';
import { viewStory } from '../../model/view/view-story.ts';
import { areaOf, holds } from './country-points.ts';
import { mapLabels } from './map-labels.ts';
import type { Panel } from './map-panel.ts';
import { type Frame, placeOnDrawing, type Point, project } from './mercator.ts';
import { detailedCoastDrawing, detailedCoastNames } from './detailed-coast.ts';
import { outsideRussia, inRussia, type Points } from './testing/truth-points.ts';
import { venueMap } from './venue-map.ts';

/** Every panel of every edition of a story. */
function panelsOf(folder: string): { name: string; panel: Panel; focus: string | undefined }[] {
	const { story } = checkStory(readStoryFolder(folder, 'story'));
	assert.ok(story);
	return story.editions.flatMap((edition) => {
		const { panels, focus } = venueMap(viewStory(story, edition, story.original), mapLabels);
		return panels.map((panel, index) => ({ name: `${edition.date}, ${index}`, panel, focus }));
	});
}

const summit = panelsOf('content/stories/kim-putin-2023');

/** The rings of SVG path data that has only relative moves: `m1 2 3-4z`. */
function ringsOfPath(path: string): Point[][] {
	let pen: Point = [0, 0];
	return path.split('z').flatMap((ring) => {
		const numbers = (ring.match(/-?\d+/g) ?? []).map(Number);
		let [x, y] = pen;
		const points = Array.from({ length: numbers.length / 2 }, (_, index): Point => {
			x += numbers[2 * index] ?? 0;
			y += numbers[2 * index + 1] ?? 0;
			return [x, y];
		});
		const [first] = points;
		if (!first) return [];
		pen = first;
		return [[...points, first]];
	});
}

/** The points that a frame shows, except close to its edges. */
function pointsShownOn({ west, south, east, north }: Frame, points: Points): [string, Point][] {
	const [x, y] = [(east - west) / 50, (north - south) / 50];
	return Object.entries(points).filter(([, [longitude, latitude]]) => {
		const turned = longitude < west ? longitude + 360 : longitude;
		return turned > west + x && turned < east - x && latitude > south + y && latitude < north - y;
	});
}

test('the tint covers the focus country and no other, in every edition of the summit', () => {
	let tried = 0;
	for (const { name, panel, focus } of summit) {
		assert.equal(focus, 'RU');
		const russia = areaOf(ringsOfPath(panel.base.focus));
		// Rounding and thinning may move an outline by 1.5 units, so close to it both results are accepted.
		const tintAround = ([longitude, latitude]: Point) => {
			const [x, y] = placeOnDrawing(panel.frame, panel.size, { longitude, latitude });
			const around = [-1.5, 0, 1.5];
			return around.flatMap((down) => around.map((right) => holds(russia, [x + right, y + down])));
		};
		for (const [place, point] of pointsShownOn(panel.frame, inRussia)) {
			// The world map is too coarse for this island.
			if (place.includes('Russky Island') && !panel.hasDetailedCoast) continue;
			assert.ok(tintAround(point).includes(true), `${place} is not tinted on ${name}`);
			tried += 1;
		}
		for (const points of Object.values(outsideRussia)) {
			for (const [place, point] of pointsShownOn(panel.frame, points)) {
				assert.ok(tintAround(point).includes(false), `${place} is tinted on ${name}`);
				tried += 1;
			}
		}
	}
	// Guards against a test that skips all points.
	assert.ok(tried > 5 * 50, `${tried} points`);
});

test('every panel of the summit shows at least two of the checked points', () => {
	for (const { name, panel } of summit) {
		const all = [inRussia, ...Object.values(outsideRussia)];
		const shown = all.flatMap((points) => pointsShownOn(panel.frame, points));
		assert.ok(shown.length >= 2, `${name}: ${shown.length}`);
	}
});

test('every venue lies on land in its panel, or no farther from land than its radius of uncertainty', () => {
	for (const { name, panel } of [...summit, ...panelsOf('e2e/content/stories/harbour-talks')]) {
		const land = areaOf(ringsOfPath(panel.base.land || panel.base.focus));
		for (const {
			venue,
			ring = 0,
			point: [x, y],
		} of panel.pins) {
			const { width } = panel.size;
			// Allows for rounding and thinning.
			const reach = ring * width + 3;
			const near = [
				[0, 0],
				[reach, 0],
				[-reach, 0],
				[0, reach],
				[0, -reach],
			].some(([right = 0, down = 0]) => holds(land, [x * width + right, y * width + down]));
			assert.ok(near, `${venue.id} on ${name}`);
		}
	}
});

test('the detailed coast has land and sea in the right places', () => {
	assert.deepEqual(detailedCoastNames, ['vladivostok']);
	const drawing = detailedCoastDrawing('vladivostok');
	const [left = 0, top = 0] = (/viewBox="([^"]*)"/.exec(drawing)?.[1] ?? '').split(' ').map(Number);
	const [west = 0, north = 0] = project(131.35, 43.8).map((share) => share * 2 ** 21);
	// The rings begin with an absolute move: `M1 2l3-4z`.
	const rings = (/ d="([^"]*)"/.exec(drawing)?.[1] ?? '').split('z').flatMap((ring) => {
		const [start] = ringsOfPath(ring);
		return start ? [start] : [];
	});
	const isLand = (longitude: number, latitude: number) => {
		const [x = 0, y = 0] = project(longitude, latitude).map((share) => share * 2 ** 21);
		return rings.some((ring) => holds(areaOf([ring]), [x - west + left, y - north + top]));
	};
	assert.ok(isLand(131.8995, 43.125), 'the city');
	assert.ok(isLand(131.8936, 43.0242), 'the campus');
	assert.ok(isLand(132.19, 43.36), 'Artyom');
	assert.ok(!isLand(131.75, 43.15), 'Amur Bay');
	assert.ok(!isLand(132.1, 43.05), 'Ussuri Bay');
	assert.ok(!isLand(131.88, 43.085), 'the Eastern Bosphorus');
});
