import type { Venue } from '../../model/story.ts';
import type { Telling } from '../../model/telling.ts';
import { inOneWorld } from './map-frame.ts';
import { labelsFor, type MapLabel } from './map-labels.ts';
import { levelsOf } from './map-levels.ts';
import { mapLines } from './map-lines.ts';
import { drawPanel, type Panel } from './map-panel.ts';
import { radiusOf, reachOf } from './map-pin.ts';
import { roomiestFrame } from './roomiest-frame.ts';
import { hasOutline } from './world.ts';

/** The map of a telling. */
export interface VenueMap {
	/** One to three, the widest first. */
	panels: Panel[];
	/** The country that is tinted, where the story is about one. */
	focus?: string;
	/** Venues whose names found no room; their pins are drawn all the same. */
	unnamed: Venue[];
}

/** Draws the map of what a telling knows, with the names of the base map in its language. */
export function venueMap(telling: Telling, labels: readonly MapLabel[]): VenueMap {
	const known = drawn.get(telling);
	if (known?.labels === labels) return known.map;
	const map = drawMap(telling, labels);
	drawn.set(telling, { labels, map });
	return map;
}

/** The newest edition is told at two addresses, with the same map. */
const drawn = new WeakMap<Telling, { labels: readonly MapLabel[]; map: VenueMap }>();

function drawMap(telling: Telling, labels: readonly MapLabel[]): VenueMap {
	const { venues, routes } = telling.story;
	if (venues.length === 0) return { panels: [], unnamed: [] };
	const points = inOneWorld(venues);
	const levels = levelsOf(
		venues.map((venue, index) => ({
			id: venue.id,
			venue,
			point: points[index] ?? [0, 0],
			radius: radiusOf(venue),
			reach: reachOf(venue),
		})),
	);
	const allLabels = labelsFor(labels, venues, telling.locale);
	const lines = mapLines(venues, routes);
	const focus = countryOfAll(venues.filter(({ role }) => role === 'candidate'));
	const scales = levels.map(({ shape, frame, places }) => ({
		shape,
		frame,
		venues: venues.filter((venue) => places.some((place) => place.venue === venue)),
	}));
	const last = scales.at(-1);
	if (last) {
		const plan = { ...last, telling, lines, isFirst: last === scales[0], next: undefined };
		last.frame = roomiestFrame(plan);
	}
	const panels = scales.map((scale, index) =>
		drawPanel({
			...scale,
			telling,
			labels: allLabels,
			focus,
			lines,
			isFirst: index === 0,
			next: scales[index + 1],
		}),
	);
	const named = panels.flatMap(({ pins }) => pins.filter(({ label }) => label));
	return {
		panels,
		...(focus !== undefined && { focus }),
		unnamed: venues.filter((venue) => !named.some((pin) => pin.venue === venue)),
	};
}

/** The country in which all of these lie; undefined where they lie in several, or in one too small to tint. */
function countryOfAll(venues: readonly Venue[]): string | undefined {
	const [first, ...others] = new Set(venues.map(({ country }) => country));
	return first !== undefined && others.length === 0 && hasOutline(first) ? first : undefined;
}
