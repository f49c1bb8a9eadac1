import type { Venue } from '../model/story.ts';
import type { Telling } from '../model/telling.ts';
import { type BaseMap, baseMap } from './base-map.ts';
import { lengthInWords } from './distance.ts';
import { boxAround, type ElasticBox, everMeet } from './elastic-box.ts';
import { type PlacedLabel, placeLabel } from './label-place.ts';
import { type Corner, cornerBox, corners } from './map-corner.ts';
import { panelSizes, type PanelShape } from './map-frame.ts';
import { type Inset, insetOf, sidesOf } from './map-inset.ts';
import type { MapLabel } from './map-labels.ts';
import { areTouching } from './map-levels.ts';
import type { MapLine } from './map-lines.ts';
import { namesFor, type PlaceName } from './map-names.ts';
import { boxOfPin, type Pin, pinOf } from './map-pin.ts';
import { type Frame, placeOnDrawing, type Point, type Size } from './mercator.ts';
import { namePins, namesAmong } from './name-pins.ts';
import { nearCoast } from './near.ts';
import { textWidth } from './text-width.ts';

/** A journey or a distance on a panel. */
export interface DrawnLine extends MapLine {
	path: string;
	label?: PlacedLabel;
}

/** One drawing of the map, at one scale. Paths and rectangles are in units of its view box. */
export interface Panel {
	shape: PanelShape;
	frame: Frame;
	size: Size;
	base: BaseMap;
	/** Whether its coast is the nearer one, of another source. */
	isNear: boolean;
	/** In the order of the list. */
	pins: Pin[];
	lines: DrawnLine[];
	names: PlaceName[];
	/** What the next panel shows, where that is large enough to be framed. */
	inset?: Inset;
	/** Kept clear for buttons. */
	corner: Corner;
}

/** What a panel is drawn from. */
export interface PanelPlan {
	telling: Telling;
	labels: readonly MapLabel[];
	/** The country to tint. */
	focus: string | undefined;
	shape: PanelShape;
	frame: Frame;
	venues: readonly Venue[];
	/** The panel that goes nearer: its venues are drawn there. */
	next: { frame: Frame; venues: readonly Venue[] } | undefined;
	lines: readonly MapLine[];
}

const distanceType = { size: 12, weight: 400, lineHeight: 14 } as const;

/** Draws one panel: the base map, lines and pins, and then the labels that find room. */
export function drawPanel({ telling, labels, focus, frame, shape, ...plan }: PanelPlan): Panel {
	const { shown: widths, ...size } = panelSizes[shape];
	const share = (place: { latitude: number; longitude: number }): Point => {
		const [x, y] = placeOnDrawing(frame, size, place);
		return [x / size.width, y / size.width];
	};

	const isHere = (line: MapLine) =>
		line.venues.every((venue) => plan.venues.includes(venue)) &&
		!line.venues.every((venue) => plan.next?.venues.includes(venue));
	const linesHere = plan.lines.filter(isHere);
	const pins = pinsHere();
	// A distance from or to something that is not seen tells nothing.
	const lines = linesHere.filter(
		(line) => line.route ?? line.venues.every((end) => pins.some(({ venue }) => venue === end)),
	);

	const inset = plan.next && insetOf(plan.next.frame, frame, shape);
	const ratio = size.height / size.width;
	const drawnThere = [...lines.flatMap(lineBoxes), ...(inset ? sidesOf(inset, shape) : [])];
	const { named, corner } = corners
		.filter((one) => !pins.some((pin) => everMeet(boxOfPin(pin), cornerBox(one, ratio), widths)))
		.concat(corners)
		.map((one) => {
			const room = { taken: [cornerBox(one, ratio)], lines: drawnThere, ratio, widths };
			return { corner: one, named: namePins(pins, telling, room) };
		})
		.reduce((best, other) => (namesAmong(other.named) > namesAmong(best.named) ? other : best));
	const taken = [
		...pins.map(boxOfPin),
		cornerBox(corner, ratio),
		...drawnThere,
		...named.flatMap(({ label }) => label?.box ?? []),
	];
	const drawn = lines.map(drawLine);
	const names = namesFor(
		labels,
		{ frame, shape, taken, venues: plan.venues.map(share) },
		{ locale: telling.locale, original: telling.story.original },
	);
	return {
		shape,
		frame,
		size,
		base: baseMap(frame, { ...size, focus }),
		isNear: nearCoast(frame) !== undefined,
		pins: named,
		lines: drawn,
		names,
		...(inset && { inset }),
		corner,
	};

	/**
	 * Those whose nearest panel is this one, and of the others those at which a line of this panel ends,
	 * as far as they cover no pin.
	 */
	function pinsHere(): Pin[] {
		const all = plan.venues.map((venue) =>
			pinOf(venue, share(venue), { day: telling.day, frame, widths }),
		);
		const kept = all.filter(({ venue }) => !plan.next?.venues.includes(venue));
		const ends = all.filter(({ venue }) => linesHere.some(({ venues }) => venues.includes(venue)));
		const order = ends.toSorted(
			(one, other) => other.radius - one.radius || (one.venue.id < other.venue.id ? -1 : 1),
		);
		for (const pin of order.filter((end) => !kept.includes(end))) {
			if (!kept.some((other) => areTouching(pin, other, widths.from))) kept.push(pin);
		}
		return all.filter((pin) => kept.includes(pin));
	}

	function drawLine(line: MapLine): DrawnLine {
		const points = line.along.map((place) => placeOnDrawing(frame, size, place));
		const path = `M${points.map(([x, y]) => `${rounded(x)} ${rounded(y)}`).join('L')}`;
		if (line.kilometres === undefined) return { ...line, path };
		const text = lengthInWords(line.kilometres * 1000, telling.locale);
		const { size: height, weight, lineHeight } = distanceType;
		const label = placeLabel(
			{
				lines: [text],
				width: textWidth(text, height, weight),
				lineHeight,
				distance: 5,
				points: [0.5, 0.42, 0.58, 0.34, 0.66, 0.26, 0.74].flatMap((along) => {
					const place = line.along[Math.round(along * (line.along.length - 1))];
					return place ? [share(place)] : [];
				}),
			},
			{ taken, ratio, widths },
		);
		if (label) taken.push(label.box);
		return { ...line, path, ...(label && { label }) };
	}

	function lineBoxes({ along }: MapLine): ElasticBox[] {
		return along.map((place) =>
			boxAround(share(place), { left: -1, right: 1, top: -1, bottom: 1 }),
		);
	}
}

function rounded(units: number): number {
	return Math.round(units * 10) / 10;
}
