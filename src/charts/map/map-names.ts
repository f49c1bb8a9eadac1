import { cached } from '../cache.ts';
import { type Locale, pick } from '../../model/facts/text.ts';
import {
	boxAround,
	type ElasticBox,
	everOverlap,
	staysWithin,
	type Widths,
} from './elastic-box.ts';
import { type LabelWish, type PlacedLabel, placesFor } from './label-place.ts';
import { panelSizes, type PanelShape } from './map-frame.ts';
import { mapGround } from './map-ground.ts';
import type { MapLabel } from './map-labels.ts';
import { type Frame, placeOnDrawing, type Point } from './mercator.ts';
import { nameSteps } from './name-pins.ts';
import { textWidth } from '../text-width.ts';

/** A name of the base map with its place on a panel. */
export interface PlaceName extends PlacedLabel {
	type: MapLabel['type'];
	/** The width of the panel, in pixels, from which the name is shown: one of `nameSteps`, or 0. */
	step: number;
}

/** A panel, with everything that decides which names of the base map it shows, and where. */
export interface NamedPanel {
	frame: Frame;
	shape: PanelShape;
	taken: readonly ElasticBox[];
	/** The points of venues, as shares of the panel’s width. A town at the same point gets no name of its own. */
	venues: readonly Point[];
	/** The names of venues, which no town may repeat. */
	venueNames: ReadonlySet<string>;
	/** The codes of the countries with venues, which are named first. */
	home: ReadonlySet<string>;
}

/** The languages of names: that of the reader, and that of the original as the fallback. */
export interface NameLocales {
	locale: Locale;
	original: Locale;
}

/** A frame at least `wide` degrees wide shows names up to this rank. */
const ranks = [
	{ wide: 70, rank: 1 },
	{ wide: 40, rank: 2 },
	{ wide: 14, rank: 3 },
	{ wide: 1.5, rank: 4 },
	{ wide: 0, rank: 5 },
];

/** The maximum number of names on a panel: more would distract from the venues. */
const maxNames = 9;

/**
 * The typography of each type of label, in pixels; `spacing` is in em. Capitals are spaced out, and the
 * serif italic is narrower.
 */
const typography = {
	country: { size: 10.5, weight: 600, spacing: 0.06, lineHeight: 12, distance: 0 },
	water: { size: 12, weight: 400, spacing: -0.05, lineHeight: 12, distance: 0 },
	island: { size: 12, weight: 400, spacing: -0.05, lineHeight: 12, distance: 0 },
	town: { size: 12, weight: 400, spacing: 0, lineHeight: 14, distance: 6 },
} as const;

/** A place rated at least this high ends the search for a better one. */
const goodEnough = 0.75;

/** The box of a town’s dot, with the space around it, in pixels. */
const dot = { left: -4, right: 4, top: -4, bottom: 4 };

/** A town closer to a venue than this share of the width counts as the venue itself. */
const sameSpot = 0.03;

/** Places the most important names: those of the countries with venues, and of large waters. */
export function firstNames(
	labels: readonly MapLabel[],
	panel: NamedPanel,
	locales: NameLocales,
): PlaceName[] {
	return namesFor(labels.filter(isFirst(panel)), panel, locales);
}

/** Places the names that a panel has room for: countries first, then water, islands and towns. */
export function namesFor(
	labels: readonly MapLabel[],
	panel: NamedPanel,
	locales: NameLocales,
): PlaceName[] {
	const { frame, shape, taken, venues, venueNames, home } = panel;
	return cached(
		['names', labels, frame, shape, taken, venues, [...venueNames], [...home], locales],
		() => findNames(labels, panel, locales),
	);
}

function findNames(
	labels: readonly MapLabel[],
	{ frame, shape, taken, venues, venueNames, home }: NamedPanel,
	locales: NameLocales,
): PlaceName[] {
	const { shown, ...size } = panelSizes[shape];
	const ground = mapGround(labels, { frame, size, home });
	const ratio = size.height / size.width;
	const allSteps = [0, ...nameSteps].filter((one) => one < shown.to);
	const names: PlaceName[] = [];
	const boxes = [...taken];
	const order = orderedLabels(labels, frame, home);
	for (const [index, label] of order.entries()) {
		if (names.length >= maxNames) break;
		const next = order.slice(index + 1).find((other) => other.type !== 'country' && isSeen(other));
		const name = nameFor(label, next);
		if (!name) continue;
		names.push(name);
		boxes.push(name.box, ...dotOf(label, name.point));
	}
	return names;

	function isSeen({ latitude, longitude }: MapLabel): boolean {
		const [x, y] = placeOnDrawing(frame, size, { latitude, longitude });
		return x > 0 && x < size.width && y > 0 && y < size.height;
	}

	/** Places a name at the narrowest width that has room for it, so that the next name fits too if possible. */
	function nameFor(label: MapLabel, next: MapLabel | undefined): PlaceName | undefined {
		const points = ground.pointsFor(label);
		const { text } = pick(label.name, locales.locale, locales.original);
		if (label.type === 'town' && venueNames.has(text)) return undefined;
		if (label.type === 'town' && points.some((point) => isAtVenue(point, venues))) return undefined;
		for (const step of allSteps) {
			const found: { place: PlaceName; worth: number }[] = [];
			for (const place of placesAt(label, points, step)) {
				const worth = ground.shareUnder(label, place);
				if (worth > 0) found.push({ place: { ...place, type: label.type, step }, worth });
				if (worth >= goodEnough) return found.at(-1)?.place;
			}
			const possible = found
				.toSorted((one, other) => other.worth - one.worth)
				.map(({ place }) => place);
			const [best] = possible;
			if (best) return next ? placeLeavingRoom(possible, next, step) : best;
		}
		return undefined;
	}

	/**
	 * Returns the place that leaves room for the next name on the narrowest possible panel, or else the best
	 * place. `possible` is sorted, best first.
	 */
	function placeLeavingRoom(
		possible: readonly PlaceName[],
		next: MapLabel,
		least: number,
	): PlaceName | undefined {
		const points = ground.pointsFor(next);
		for (const step of allSteps.filter((one) => one >= least)) {
			const widths = { from: Math.max(step, shown.from), to: shown.to };
			// The ground is tested last, because that test is the slowest.
			for (const other of placesAt(next, points, step)) {
				const beside = possible.find(({ box }) => !everOverlap(box, other.box, widths));
				if (beside && ground.shareUnder(next, other) > 0) return beside;
			}
		}
		return possible[0];
	}

	/** Generates the places at which a name overlaps nothing once the panel is at least `step` pixels wide. */
	function* placesAt(
		label: MapLabel,
		points: readonly Point[],
		step: number,
	): Generator<PlacedLabel, undefined> {
		const widths = { from: Math.max(step, shown.from), to: shown.to };
		for (const wish of wishesFor(label, points, locales)) {
			for (const place of placesFor(wish, { taken: boxes, ratio, widths })) {
				if (hasFreeDot(label, place.point, widths)) yield place;
			}
		}
	}

	function hasFreeDot(label: MapLabel, point: Point, widths: Widths): boolean {
		return dotOf(label, point).every(
			(box) =>
				staysWithin(box, ratio, widths) && !boxes.some((other) => everOverlap(box, other, widths)),
		);
	}
}

/**
 * The labels of the ranks that a frame shows, and of one more rank for countries. Countries with venues come
 * first, then large waters, then the rest by type and rank.
 */
function orderedLabels(
	labels: readonly MapLabel[],
	frame: Frame,
	home: ReadonlySet<string>,
): MapLabel[] {
	const rank = rankOf(frame);
	const types = Object.keys(typography);
	const [isHome, isLarge] = [isHomeIn(home), isLargeOn(frame)];
	return labels
		.filter((label) => label.rank <= (label.type === 'country' ? rank + 1 : rank))
		.toSorted(
			(one, other) =>
				Number(isHome(other)) - Number(isHome(one)) ||
				Number(isLarge(other)) - Number(isLarge(one)) ||
				types.indexOf(one.type) - types.indexOf(other.type) ||
				one.rank - other.rank,
		);
}

function rankOf({ west, east }: Frame): number {
	return ranks.find(({ wide }) => east - west >= wide)?.rank ?? 1;
}

function isHomeIn(home: ReadonlySet<string>): (label: MapLabel) => boolean {
	return (label) => label.type === 'country' && home.has(label.country);
}

/** Whether a label names water that a wider map would name too. */
function isLargeOn(frame: Frame): (label: MapLabel) => boolean {
	return ({ type, rank }) => type === 'water' && rank < rankOf(frame);
}

function isFirst({ frame, home }: NamedPanel): (label: MapLabel) => boolean {
	const [isHome, isLarge] = [isHomeIn(home), isLargeOn(frame)];
	return (label) => isHome(label) || isLarge(label);
}

/**
 * The ways to set a name: on one line, and for a country also on two. A second name in brackets takes a line
 * of its own.
 */
function wishesFor(
	label: MapLabel,
	points: readonly Point[],
	{ locale, original }: NameLocales,
): LabelWish[] {
	const { size, weight, spacing, lineHeight, distance } = typography[label.type];
	const name = pick(label.name, locale, original);
	const text = label.type === 'country' ? name.text.toLocaleUpperCase(name.locale) : name.text;
	const whole = text.split(/ (?=\()/);
	const isOneName = label.type === 'country' && whole.length === 1;
	const broken = isOneName ? [...text.matchAll(/ /g)] : [];
	const onTwo = broken.map(({ index }) => [text.slice(0, index), text.slice(index + 1)]);
	const widthOf = (line: string) => textWidth(line, size, weight) + spacing * size * line.length;
	return [whole, ...onTwo]
		.map((lines) => ({
			lines,
			width: Math.max(...lines.map(widthOf)),
			lineHeight,
			distance,
			points,
		}))
		.toSorted((one, other) => one.lines.length - other.lines.length || one.width - other.width);
}

function dotOf(label: MapLabel, point: Point): ElasticBox[] {
	return label.type === 'town' ? [boxAround(point, dot)] : [];
}

function isAtVenue([x, y]: Point, venues: readonly Point[]): boolean {
	return venues.some(([venueX, venueY]) => Math.hypot(x - venueX, y - venueY) < sameSpot);
}
