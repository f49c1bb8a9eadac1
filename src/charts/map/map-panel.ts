import { cached } from '../cache.ts';
import { type BaseMap, baseMap } from './base-map.ts';
import { textFor } from '../../model/view/story-view.ts';
import type { Corner } from './map-corner.ts';
import { panelSizes, type PanelShape } from './map-frame.ts';
import type { Inset } from './map-inset.ts';
import type { MapLabel } from './map-labels.ts';
import { drawLocator, type Locator } from './map-locator.ts';
import { firstNames, namesFor, type PlaceName } from './map-names.ts';
import type { Pin } from './map-pin.ts';
import type { ScaleBar } from './map-scale.ts';
import type { Frame, Point, Size } from './mercator.ts';
import { detailedCoastOver } from './detailed-coast.ts';
import { layOutPanel, type LayoutPlan } from './panel-layout.ts';
import { type DrawnLine, drawLines, pointOnPanel } from './panel-lines.ts';
import type { PinGroup } from './pin-groups.ts';

/** A panel of the map, which shows one scale. Paths and rectangles are in units of its view box. */
export interface Panel {
	shape: PanelShape;
	frame: Frame;
	size: Size;
	base: BaseMap;
	/** Whether it shows a detailed coast, which has another source. */
	hasDetailedCoast: boolean;
	/** The pins, in the order of the list of venues. */
	pins: Pin[];
	/** Marks that each replace several pins until the reader zooms in. */
	groups: PinGroup<Pin>[];
	lines: DrawnLine[];
	names: PlaceName[];
	/** The frame of the next panel, if it is large enough to be drawn. */
	inset?: Inset;
	/** The middle of the next panel’s frame, if that frame is too small to be drawn. */
	spot?: Point;
	/** The corner kept clear for buttons. */
	buttons: Corner;
	scale?: ScaleBar & { at: Corner };
	locator?: Locator & { at: Corner };
}

/** The input of a panel. */
export interface PanelPlan extends LayoutPlan {
	labels: readonly MapLabel[];
	/** The country to tint. */
	focus: string | undefined;
}

/** Draws one panel: the base map, lines and pins, and the labels that fit. */
export function drawPanel({ labels, focus, ...plan }: PanelPlan): Panel {
	const { frame, shape, view, venues } = plan;
	const { shown: widths, ...size } = panelSizes[shape];
	const linePanel = { frame, size, widths, locale: view.locale };
	const home = new Set(venues.map(({ country }) => country));
	const namedPanel = {
		frame,
		shape,
		venues: venues.map((venue) => pointOnPanel(venue, linePanel)),
		venueNames: new Set(venues.map(({ short, name }) => textFor(view, short ?? name).text)),
		home,
	};
	const locales = { locale: view.locale, original: view.story.original };
	const { pins, named, lines, taken, locatorAt, ...layout } = layOutPanel({
		...plan,
		reserve: (obstacles) =>
			firstNames(labels, { ...namedPanel, taken: obstacles }, locales).map(({ box }) => box),
	});
	const drawnLines = drawLines(lines, taken, linePanel);
	const distanceBoxes = drawnLines.flatMap(({ label }) => label?.box ?? []);
	const names = namesFor(labels, { ...namedPanel, taken: [...taken, ...distanceBoxes] }, locales);
	const namedPinOf = new Map(named.map((pin) => [pin.venue, pin]));
	return {
		...layout,
		shape,
		frame,
		size,
		base: cached(['base', frame, size, focus ?? ''], () => baseMap(frame, { ...size, focus })),
		hasDetailedCoast: detailedCoastOver(frame) !== undefined,
		pins: pins.map((pin) => {
			const label = namedPinOf.get(pin.venue)?.label;
			return label ? { ...pin, label } : pin;
		}),
		lines: drawnLines,
		names,
		...(locatorAt && { locator: { ...drawLocator(frame), at: locatorAt } }),
	};
}
