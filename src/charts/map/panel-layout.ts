import type { Venue } from '../../model/facts/story.ts';
import type { StoryView } from '../../model/view/story-view.ts';
import { boxAround, type ElasticBox } from './elastic-box.ts';
import { type Corner, sizeInPixels } from './map-corner.ts';
import { panelSizes, type PanelShape } from './map-frame.ts';
import { type Inset, insetOf, isSpeck, sharesOf, sidesOf } from './map-inset.ts';
import type { MapLine } from './map-lines.ts';
import { locatorCorner, needsLocator } from './map-locator.ts';
import { boxOfPin, halfFrame, type Pin } from './map-pin.ts';
import { type ScaleBar, scaleBarOf } from './map-scale.ts';
import type { Frame, Point, Size } from './mercator.ts';
import { cornersFrom, fillCorners } from './panel-corners.ts';
import { boxesOfLine, pointOnPanel } from './panel-lines.ts';
import { pinsOnPanel } from './panel-pins.ts';
import { groupRadius, type PinGroup } from './pin-groups.ts';

/** The layout of a panel, without the base map and its names. */
export interface PanelLayout {
	pins: Pin[];
	/** The pins that no group replaces, with their names as far as there is room. */
	named: Pin[];
	groups: PinGroup<Pin>[];
	lines: MapLine[];
	/** The boxes that names and lines must keep clear of. */
	taken: ElasticBox[];
	inset?: Inset;
	spot?: Point;
	buttons: Corner;
	scale?: ScaleBar & { at: Corner };
	/** The corner of the locator, which is drawn only for the layout that is chosen. */
	locatorAt?: Corner;
}

/** The input of a layout. */
export interface LayoutPlan {
	view: StoryView;
	shape: PanelShape;
	frame: Frame;
	venues: readonly Venue[];
	/** Whether it is the widest panel, which may have a locator. */
	isFirst: boolean;
	/** The next, closer panel, which draws its own venues. */
	next: { frame: Frame; venues: readonly Venue[] } | undefined;
	lines: readonly MapLine[];
	/** Returns boxes for the most important names of the base map, clear of the given boxes. */
	reserve?: (taken: readonly ElasticBox[]) => ElasticBox[];
}

/** The size of the buttons of a live map, side by side or stacked, with the space around them, in pixels. */
const buttonSizes = {
	strip: sizeInPixels(96, 38),
	half: sizeInPixels(38, 96),
	single: sizeInPixels(38, 96),
};

/** Places the pins, the controls in the corners, and the names around them. */
export function layOutPanel({ view, frame, shape, ...plan }: LayoutPlan): PanelLayout {
	const { shown: widths, ...size } = panelSizes[shape];
	const ratio = size.height / size.width;
	const linePanel = { frame, size, widths, locale: view.locale };
	const pointOf = (place: Venue): Point => pointOnPanel(place, linePanel);
	const onNextPanel = plan.next?.venues ?? [];

	const nextFrame = plan.next && insetOf(plan.next.frame, frame, size);
	const inset = nextFrame && !isSpeck(nextFrame, shape) ? nextFrame : undefined;
	const spot = nextFrame && !inset ? middleOf(nextFrame, size) : undefined;

	const linesHere = plan.lines.filter(isHere);
	const placed = pinsOnPanel({
		day: view.day,
		frame,
		widths,
		venues: plan.venues,
		onNextPanel,
		lines: linesHere,
		pointOf,
		spot,
		inset: inset && sharesOf(inset, shape),
	});
	// A distance means nothing if one of its ends is not shown.
	const lines = linesHere.filter(
		(line) =>
			line.route ?? line.venues.every((end) => placed.pins.some(({ venue }) => venue === end)),
	);

	const scale = scaleBarOf(frame, widths, view.locale);
	const hasLocator = plan.isFirst && needsLocator(frame);
	const frames = [...(inset ? sidesOf(inset, shape) : []), ...(spot ? [boxOfSpot(spot)] : [])];
	const lineBoxes = lines.flatMap((line) => boxesOfLine(line, linePanel));
	const { groups } = placed;
	const ungrouped = placed.pins.filter(({ groupedAt }) => !groupedAt.includes(0));
	const marks = [
		...groups.filter(({ step }) => step === 0).map(boxOfGroup),
		// Keeps room for pins that appear when their group is split.
		...(groups.length > 0 ? placed.pins.map(boxOfPin) : []),
		...frames,
	];
	const wishes = [
		{ size: buttonSizes[shape], best: cornersFrom('top-right', 'top-left') },
		...(scale ? [{ size: scale.size, best: cornersFrom('bottom-left', 'top-left') }] : []),
		...(hasLocator ? [{ size: locatorCorner, best: cornersFrom('top-left', 'bottom-right') }] : []),
	];
	const obstacles = [...ungrouped.map(boxOfPin), ...marks, ...lineBoxes];
	const reserved = plan.reserve?.(obstacles) ?? [];
	const room = { pins: ungrouped, marks, lines: lineBoxes, reserved, ratio, widths };
	const { places, boxes, named } = fillCorners(wishes, view, room);
	const [buttons = 'top-right', ...others] = places;
	const [scaleAt, locatorAt] = scale ? others : [undefined, ...others];

	const pins = placed.pins.flatMap((pin) => asDrawn(pin, named));
	const taken = [
		...pins.filter((pin) => ungrouped.some(({ venue }) => venue === pin.venue)).map(boxOfPin),
		...marks,
		...boxes,
		...lineBoxes,
		...named.flatMap(({ label }) => label?.box ?? []),
	];
	return {
		pins,
		named,
		groups,
		lines,
		taken,
		...(inset && { inset }),
		...(spot && { spot }),
		buttons,
		...(scale && scaleAt && { scale: { ...scale, at: scaleAt } }),
		...(hasLocator && locatorAt && { locatorAt }),
	};

	/**
	 * Whether a line belongs on this panel: the panel shows both ends of a distance, or any venue of a
	 * journey, and the next panel does not show the whole line.
	 */
	function isHere({ venues, route }: MapLine): boolean {
		const isShown = (venue: Venue) => plan.venues.includes(venue);
		return (
			(route ? venues.some(isShown) : venues.every(isShown)) &&
			!venues.every((venue) => onNextPanel.includes(venue))
		);
	}

	/** A pin as it is drawn. A guest is drawn from the width at which its name has room, or not at all. */
	function asDrawn(pin: Pin, namedPins: readonly Pin[]): Pin[] {
		if (!pin.isGuest) return [pin];
		const label = namedPins.find(({ venue }) => venue === pin.venue)?.label;
		if (!label) return [];
		return [label.from > widths.from ? { ...pin, from: label.from } : pin];
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
