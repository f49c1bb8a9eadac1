import type { Venue } from '../../model/story.ts';
import type { Telling } from '../../model/telling.ts';
import { type BaseMap, baseMap } from './base-map.ts';
import { boxAround, type ElasticBox } from './elastic-box.ts';
import { type Corner, sizeInPixels } from './map-corner.ts';
import { panelSizes, type PanelShape } from './map-frame.ts';
import { type Inset, insetOf, isSpeck, sidesOf } from './map-inset.ts';
import type { MapLabel } from './map-labels.ts';
import type { MapLine } from './map-lines.ts';
import { type Locator, locatorOf } from './map-locator.ts';
import { namesFor, type PlaceName } from './map-names.ts';
import { boxOfPin, halfFrame, type Pin } from './map-pin.ts';
import { type ScaleBar, scaleBarOf } from './map-scale.ts';
import type { Frame, Point, Size } from './mercator.ts';
import { nearCoast } from './near.ts';
import { cornersFrom, fillCorners } from './panel-corners.ts';
import { boxesOfLine, type DrawnLine, drawLines, shareOf } from './panel-lines.ts';
import { pinsOnPanel } from './panel-pins.ts';
import { groupRadius, type PinGroup } from './pin-groups.ts';

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
	/** Marks that stand for several pins until the reader goes nearer. */
	groups: PinGroup<Pin>[];
	lines: DrawnLine[];
	names: PlaceName[];
	/** What the next panel shows, where that is large enough to be framed. */
	inset?: Inset;
	/** The middle of what the next panel shows, where that is too small. */
	spot?: Point;
	/** Kept clear for buttons. */
	buttons: Corner;
	scale?: ScaleBar & { at: Corner };
	locator?: Locator & { at: Corner };
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
	/** Whether it is the widest one, which says where on Earth it lies. */
	isFirst: boolean;
	/** The panel that goes nearer: its venues are drawn there. */
	next: { frame: Frame; venues: readonly Venue[] } | undefined;
	lines: readonly MapLine[];
}

/** The buttons of a live map beside or under each other, and the space around them, in pixels. */
const buttonSizes = {
	strip: sizeInPixels(96, 38),
	half: sizeInPixels(38, 96),
	single: sizeInPixels(38, 96),
};

/** Draws one panel: the base map, lines and pins, and then the labels that find room. */
export function drawPanel({ telling, labels, focus, frame, shape, ...plan }: PanelPlan): Panel {
	const { shown: widths, ...size } = panelSizes[shape];
	const ratio = size.height / size.width;
	const linePanel = { frame, size, widths, locale: telling.locale };
	const share = (place: Venue): Point => shareOf(place, linePanel);
	const nearer = plan.next?.venues ?? [];

	const whole = plan.next && insetOf(plan.next.frame, frame, size);
	const inset = whole && !isSpeck(whole, shape) ? whole : undefined;
	const spot = whole && !inset ? middleOf(whole, size) : undefined;

	const linesHere = plan.lines.filter(isHere);
	const { pins, groups } = pinsOnPanel({
		day: telling.day,
		frame,
		widths,
		venues: plan.venues,
		nearer,
		lines: linesHere,
		share,
		spot,
	});
	// A distance from or to something that is not seen tells nothing.
	const lines = linesHere.filter(
		(line) => line.route ?? line.venues.every((end) => pins.some(({ venue }) => venue === end)),
	);

	const scale = scaleBarOf(frame, widths, telling.locale);
	const locator = plan.isFirst ? locatorOf(frame) : undefined;
	const frames = [...(inset ? sidesOf(inset, shape) : []), ...(spot ? [boxOfSpot(spot)] : [])];
	const drawnThere = [
		...lines.flatMap((line) => boxesOfLine(line, linePanel)),
		...(inset ? frames : []),
	];
	const single = pins.filter(({ groupedAt }) => !groupedAt.includes(0));
	const marks = [
		...groups.filter(({ step }) => step === 0).map(boxOfGroup),
		// Those that come out of their groups should find no name in their place.
		...(groups.length > 0 ? pins.map(boxOfPin) : []),
		...(spot ? frames : []),
	];
	const wishes = [
		{ size: buttonSizes[shape], best: cornersFrom('top-right', 'top-left') },
		...(scale ? [{ size: scale.size, best: cornersFrom('bottom-left', 'bottom-right') }] : []),
		...(locator ? [{ size: locator.corner, best: cornersFrom('top-left', 'bottom-right') }] : []),
	];
	const room = { pins: single, marks, lines: drawnThere, ratio, widths };
	const { places, boxes, named } = fillCorners(wishes, telling, room);
	const [buttons = 'top-right', ...others] = places;
	const [scaleAt, locatorAt] = scale ? others : [undefined, ...others];

	const taken = [
		...single.map(boxOfPin),
		...marks,
		...boxes,
		...drawnThere,
		...named.flatMap(({ label }) => label?.box ?? []),
	];
	const drawn = drawLines(lines, taken, linePanel);
	const names = namesFor(
		labels,
		{
			frame,
			shape,
			taken: [...taken, ...drawn.flatMap(({ label }) => label?.box ?? [])],
			venues: plan.venues.map(share),
		},
		{ locale: telling.locale, original: telling.story.original },
	);
	const nameOf = new Map(named.map((pin) => [pin.venue, pin]));
	return {
		shape,
		frame,
		size,
		base: baseMap(frame, { ...size, focus }),
		isNear: nearCoast(frame) !== undefined,
		pins: pins.map((pin) => nameOf.get(pin.venue) ?? pin),
		groups,
		lines: drawn,
		names,
		...(inset && { inset }),
		...(spot && { spot }),
		buttons,
		...(scale && scaleAt && { scale: { ...scale, at: scaleAt } }),
		...(locator && locatorAt && { locator: { ...locator, at: locatorAt } }),
	};

	/** Whether a line is of this panel and not wholly of the next. */
	function isHere({ venues }: MapLine): boolean {
		return (
			venues.every((venue) => plan.venues.includes(venue)) &&
			!venues.every((venue) => nearer.includes(venue))
		);
	}
}

function middleOf({ x, y, width, height }: Inset, size: Size): Point {
	return [(x + width / 2) / size.width, (y + height / 2) / size.width];
}

function boxOfSpot(spot: Point): ElasticBox {
	return boxAround(spot, {
		left: -halfFrame,
		right: halfFrame,
		top: -halfFrame,
		bottom: halfFrame,
	});
}

function boxOfGroup({ point }: PinGroup<Pin>): ElasticBox {
	return boxAround(point, {
		left: -groupRadius,
		right: groupRadius,
		top: -groupRadius,
		bottom: groupRadius,
	});
}
