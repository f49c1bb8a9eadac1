import type { Venue } from '../../model/facts/story.ts';
import type { StoryView } from '../../model/view/story-view.ts';
import { inOneWorld } from './map-frame.ts';
import { labelsFor, type MapLabel } from './map-labels.ts';
import { levelsOf } from './map-levels.ts';
import { mapLines } from './map-lines.ts';
import { drawPanel, type Panel } from './map-panel.ts';
import { radiusOf, reachOf } from './map-pin.ts';
import { roomiestFrame } from './roomiest-frame.ts';
import { hasOutline } from './world.ts';

/** The map of a view. */
export interface VenueMap {
	/** One to three panels, the widest first; none if there are no venues. */
	panels: Panel[];
	/** The code of the tinted country, if all candidates lie in one. */
	focus?: string;
	/** Venues whose names have no room. Their pins are drawn anyway. */
	unnamed: Venue[];
}

/** Draws the map of a view, with the names of the base map in its language. */
export function venueMap(view: StoryView, labels: readonly MapLabel[]): VenueMap {
	const cached = cache.get(view);
	if (cached?.labels === labels) return cached.map;
	const map = drawMap(view, labels);
	cache.set(view, { labels, map });
	return map;
}

/** Caches maps, because two pages show the newest edition with the same map. */
const cache = new WeakMap<StoryView, { labels: readonly MapLabel[]; map: VenueMap }>();

function drawMap(view: StoryView, labels: readonly MapLabel[]): VenueMap {
	const { venues, routes } = view.story;
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
	const allLabels = labelsFor(labels, venues, view.locale);
	const lines = mapLines(venues, routes);
	const focus = countryOfAll(venues.filter(({ role }) => role === 'candidate'));
	const scales = levels.map(({ shape, frame, places }) => ({
		shape,
		frame,
		venues: venues.filter((venue) => places.some((place) => place.venue === venue)),
	}));
	const last = scales.at(-1);
	if (last) {
		const plan = { ...last, view, lines, isFirst: last === scales[0], next: undefined };
		last.frame = roomiestFrame(plan);
	}
	const panels = scales.map((scale, index) =>
		drawPanel({
			...scale,
			view,
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

/** The country of all these venues; undefined if they lie in several, or in one without an outline. */
function countryOfAll(venues: readonly Venue[]): string | undefined {
	const [first, ...others] = new Set(venues.map(({ country }) => country));
	return first !== undefined && others.length === 0 && hasOutline(first) ? first : undefined;
}
