import { answerTo } from '../answers.ts';
import { type Locale, pick } from '../../model/text.ts';
import { boxAround, type ElasticBox, everMeet, staysWithin, type Widths } from './elastic-box.ts';
import { type LabelWish, type PlacedLabel, placesFor } from './label-place.ts';
import { panelSizes, type PanelShape } from './map-frame.ts';
import { mapGround } from './map-ground.ts';
import type { MapLabel } from './map-labels.ts';
import { type Frame, placeOnDrawing, type Point } from './mercator.ts';
import { nameSteps } from './name-pins.ts';
import { textWidth } from '../text-width.ts';

/** The name of a country, a stretch of water, an island or a town where it stands on a panel. */
export interface PlaceName extends PlacedLabel {
	kind: MapLabel['kind'];
	/** The width of the panel, in pixels, from which on there is room: a step, or 0. */
	step: number;
}

/** What the names of a panel have to fit. */
export interface NamedPanel {
	frame: Frame;
	shape: PanelShape;
	taken: readonly ElasticBox[];
	/** Where venues stand, as shares of the panel's width; a town at the same spot is the venue. */
	venues: readonly Point[];
	/** What they are called: no town is named so again. */
	called: ReadonlySet<string>;
	/** The countries in which they lie: these are named first. */
	home: ReadonlySet<string>;
}

/** The languages that names are picked for. */
export interface NameLocales {
	locale: Locale;
	original: Locale;
}

/** A frame at least so many degrees wide shows names up to this rank. */
const ranks = [
	{ wide: 70, rank: 1 },
	{ wide: 40, rank: 2 },
	{ wide: 14, rank: 3 },
	{ wide: 1.5, rank: 4 },
	{ wide: 0, rank: 5 },
];

/** As many names at most: the map is of the venues. */
const most = 9;

/** How each kind is set, in pixels; capitals are spaced out, and the italics of the serif run narrower. */
const type = {
	country: { size: 10.5, weight: 600, spacing: 0.06, lineHeight: 12, distance: 0 },
	water: { size: 12, weight: 400, spacing: -0.05, lineHeight: 12, distance: 0 },
	island: { size: 12, weight: 400, spacing: -0.05, lineHeight: 12, distance: 0 },
	town: { size: 12, weight: 400, spacing: 0, lineHeight: 14, distance: 6 },
} as const;

/** A name of which so much stands on its country needs no better place. */
const goodEnough = 0.75;

/** A town's dot and the space around it. */
const dot = { left: -4, right: 4, top: -4, bottom: 4 };

/** A town so near to a venue, in shares of the width, is the venue or its neighbour. */
const sameSpot = 0.03;

/** Where the names should stand that come first: of the countries of the venues, and of large waters. */
export function firstNames(
	labels: readonly MapLabel[],
	panel: NamedPanel,
	locales: NameLocales,
): PlaceName[] {
	return namesFor(labels.filter(isFirst(panel)), panel, locales);
}

/** The names that a panel has room for: countries first, then water, islands and towns. */
export function namesFor(
	labels: readonly MapLabel[],
	panel: NamedPanel,
	locales: NameLocales,
): PlaceName[] {
	const { frame, shape, taken, venues, called, home } = panel;
	return answerTo(
		['names', labels, frame, shape, taken, venues, [...called], [...home], locales],
		() => findNames(labels, panel, locales),
	);
}

function findNames(
	labels: readonly MapLabel[],
	{ frame, shape, taken, venues, called, home }: NamedPanel,
	locales: NameLocales,
): PlaceName[] {
	const { shown, ...size } = panelSizes[shape];
	const ground = mapGround(labels, { frame, size, home });
	const ratio = size.height / size.width;
	const allSteps = [0, ...nameSteps].filter((one) => one < shown.to);
	const names: PlaceName[] = [];
	const boxes = [...taken];
	const order = candidates(labels, frame, home);
	for (const [index, label] of order.entries()) {
		if (names.length >= most) break;
		const next = order.slice(index + 1).find((other) => other.kind !== 'country' && isSeen(other));
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

	/** The name at the narrowest width from which on there is room for it, and next to it for the next. */
	function nameFor(label: MapLabel, next: MapLabel | undefined): PlaceName | undefined {
		const points = ground.pointsFor(label);
		const { text } = pick(label.name, locales.locale, locales.original);
		if (label.kind === 'town' && called.has(text)) return undefined;
		if (label.kind === 'town' && points.some((point) => isAtVenue(point, venues))) return undefined;
		for (const step of allSteps) {
			const found: { place: PlaceName; worth: number }[] = [];
			for (const place of placesAt(label, points, step)) {
				const worth = ground.shareUnder(label, place);
				if (worth > 0) found.push({ place: { ...place, kind: label.kind, step }, worth });
				if (worth >= goodEnough) return found.at(-1)?.place;
			}
			const possible = found
				.toSorted((one, other) => other.worth - one.worth)
				.map(({ place }) => place);
			const [best] = possible;
			if (best) return next ? roomiest(possible, next, step) : best;
		}
		return undefined;
	}

	/** Of places for a name, best first, the one beside which the next has room, on as narrow a panel as can be. */
	function roomiest(
		possible: readonly PlaceName[],
		next: MapLabel,
		least: number,
	): PlaceName | undefined {
		const points = ground.pointsFor(next);
		for (const step of allSteps.filter((one) => one >= least)) {
			const widths = { from: Math.max(step, shown.from), to: shown.to };
			// On the coast is seen to last: it takes the longest to find out.
			for (const other of placesAt(next, points, step)) {
				const beside = possible.find(({ box }) => !everMeet(box, other.box, widths));
				if (beside && ground.shareUnder(next, other) > 0) return beside;
			}
		}
		return possible[0];
	}

	/** Where a name meets nothing, from a step on. */
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
				staysWithin(box, ratio, widths) && !boxes.some((other) => everMeet(box, other, widths)),
		);
	}
}

/**
 * The labels that a frame is wide enough for; of countries, the next smaller ones too. Those in which
 * venues lie come first, whatever their size.
 */
function candidates(
	labels: readonly MapLabel[],
	frame: Frame,
	home: ReadonlySet<string>,
): MapLabel[] {
	const rank = rankOf(frame);
	const kinds = Object.keys(type);
	const [isHome, isLarge] = [isHomeIn(home), isLargeOn(frame)];
	return labels
		.filter((label) => label.rank <= (label.kind === 'country' ? rank + 1 : rank))
		.toSorted(
			(one, other) =>
				Number(isHome(other)) - Number(isHome(one)) ||
				Number(isLarge(other)) - Number(isLarge(one)) ||
				kinds.indexOf(one.kind) - kinds.indexOf(other.kind) ||
				one.rank - other.rank,
		);
}

function rankOf({ west, east }: Frame): number {
	return ranks.find(({ wide }) => east - west >= wide)?.rank ?? 1;
}

function isHomeIn(home: ReadonlySet<string>): (label: MapLabel) => boolean {
	return (label) => label.kind === 'country' && home.has(label.country);
}

/** Whether a label is of water that would be named on a wider map too. */
function isLargeOn(frame: Frame): (label: MapLabel) => boolean {
	return ({ kind, rank }) => kind === 'water' && rank < rankOf(frame);
}

function isFirst({ frame, home }: NamedPanel): (label: MapLabel) => boolean {
	const [isHome, isLarge] = [isHomeIn(home), isLargeOn(frame)];
	return (label) => isHome(label) || isLarge(label);
}

/** A name on one line; that of a country on two as well. A second name stands in brackets, on a line of its own. */
function wishesFor(
	label: MapLabel,
	points: readonly Point[],
	{ locale, original }: NameLocales,
): LabelWish[] {
	const { size, weight, spacing, lineHeight, distance } = type[label.kind];
	const name = pick(label.name, locale, original);
	const text = label.kind === 'country' ? name.text.toLocaleUpperCase(name.locale) : name.text;
	const whole = text.split(/ (?=\()/);
	const isOneName = label.kind === 'country' && whole.length === 1;
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
	return label.kind === 'town' ? [boxAround(point, dot)] : [];
}

function isAtVenue([x, y]: Point, venues: readonly Point[]): boolean {
	return venues.some(([venueX, venueY]) => Math.hypot(x - venueX, y - venueY) < sameSpot);
}
