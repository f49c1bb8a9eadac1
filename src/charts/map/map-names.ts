import { type Locale, pick } from '../../model/text.ts';
import { boxAround, type ElasticBox, everMeet, staysWithin, type Widths } from './elastic-box.ts';
import { type LabelWish, type PlacedLabel, placesFor } from './label-place.ts';
import { panelSizes, type PanelShape } from './map-frame.ts';
import { mapGround } from './map-ground.ts';
import type { MapLabel } from './map-labels.ts';
import type { Frame, Point } from './mercator.ts';
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

/** How each kind is set, in pixels; capitals are spaced out. */
const type = {
	country: { size: 11, weight: 600, spacing: 0.14, lineHeight: 14, distance: 0 },
	water: { size: 12.5, weight: 400, spacing: 0, lineHeight: 14, distance: 0 },
	island: { size: 12.5, weight: 400, spacing: 0, lineHeight: 14, distance: 0 },
	town: { size: 12, weight: 400, spacing: 0, lineHeight: 14, distance: 6 },
} as const;

/** A town's dot and the space around it. */
const dot = { left: -4, right: 4, top: -4, bottom: 4 };

/** A town so near to a venue, in shares of the width, is the venue or its neighbour. */
const sameSpot = 0.03;

/** The names that a panel has room for: countries first, then water, islands and towns. */
export function namesFor(
	labels: readonly MapLabel[],
	{ frame, shape, taken, venues }: NamedPanel,
	locales: NameLocales,
): PlaceName[] {
	const { shown, ...size } = panelSizes[shape];
	const ground = mapGround(labels, frame, size);
	const names: PlaceName[] = [];
	const boxes = [...taken];
	for (const label of candidates(labels, frame)) {
		if (names.length >= most) break;
		const points = ground.pointsFor(label);
		if (label.kind === 'town' && points.some((point) => isAtVenue(point, venues))) continue;
		const wish = wishFor(label, points, locales);
		const name = nameFrom(label, wish);
		if (!name) continue;
		names.push(name);
		boxes.push(name.box, ...dotOf(label, name.point));
	}
	return names;

	/** The name at the narrowest width from which on there is room for it. */
	function nameFrom(label: MapLabel, wish: LabelWish): PlaceName | undefined {
		for (const step of [0, ...nameSteps].filter((one) => one < shown.to)) {
			const widths = { from: Math.max(step, shown.from), to: shown.to };
			const ratio = size.height / size.width;
			const place = placesFor(wish, { taken: boxes, ratio, widths }).find(
				(one) => ground.isUnder(label, one) && hasFreeDot(label, one.point, widths, ratio),
			);
			if (place) return { ...place, kind: label.kind, step };
		}
		return undefined;
	}

	function hasFreeDot(label: MapLabel, point: Point, widths: Widths, ratio: number): boolean {
		return dotOf(label, point).every(
			(box) =>
				staysWithin(box, ratio, widths) && !boxes.some((other) => everMeet(box, other, widths)),
		);
	}
}

/** The labels that a frame is wide enough for; of countries, the next smaller ones too. */
function candidates(labels: readonly MapLabel[], { west, east }: Frame): MapLabel[] {
	const rank = ranks.find(({ wide }) => east - west >= wide)?.rank ?? 1;
	const kinds = Object.keys(type);
	return labels
		.filter((label) => label.rank <= (label.kind === 'country' ? rank + 1 : rank))
		.toSorted(
			(one, other) => kinds.indexOf(one.kind) - kinds.indexOf(other.kind) || one.rank - other.rank,
		);
}

function wishFor(
	label: MapLabel,
	points: readonly Point[],
	{ locale, original }: NameLocales,
): LabelWish {
	const { size, weight, spacing, lineHeight, distance } = type[label.kind];
	const name = pick(label.name, locale, original);
	const text = label.kind === 'country' ? name.text.toLocaleUpperCase(name.locale) : name.text;
	// A second name stands in brackets, on a line of its own.
	const lines = text.split(/ (?=\()/);
	const widthOf = (line: string) => textWidth(line, size, weight) + spacing * size * line.length;
	return { lines, width: Math.max(...lines.map(widthOf)), lineHeight, distance, points };
}

function dotOf(label: MapLabel, point: Point): ElasticBox[] {
	return label.kind === 'town' ? [boxAround(point, dot)] : [];
}

function isAtVenue([x, y]: Point, venues: readonly Point[]): boolean {
	return venues.some(([venueX, venueY]) => Math.hypot(x - venueX, y - venueY) < sameSpot);
}
