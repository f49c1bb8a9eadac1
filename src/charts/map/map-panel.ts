import { answerTo } from '../answers.ts';
import { type BaseMap, baseMap } from './base-map.ts';
import { textFor } from '../../model/telling.ts';
import type { Corner } from './map-corner.ts';
import { panelSizes, type PanelShape } from './map-frame.ts';
import type { Inset } from './map-inset.ts';
import type { MapLabel } from './map-labels.ts';
import type { Locator } from './map-locator.ts';
import { firstNames, namesFor, type PlaceName } from './map-names.ts';
import type { Pin } from './map-pin.ts';
import type { ScaleBar } from './map-scale.ts';
import type { Frame, Point, Size } from './mercator.ts';
import { nearCoast } from './near.ts';
import { layOutPanel, type LayoutPlan } from './panel-layout.ts';
import { type DrawnLine, drawLines, shareOf } from './panel-lines.ts';
import type { PinGroup } from './pin-groups.ts';

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
export interface PanelPlan extends LayoutPlan {
	labels: readonly MapLabel[];
	/** The country to tint. */
	focus: string | undefined;
}

/** Draws one panel: the base map, lines and pins, and then the labels that find room. */
export function drawPanel({ labels, focus, ...plan }: PanelPlan): Panel {
	const { frame, shape, telling, venues } = plan;
	const { shown: widths, ...size } = panelSizes[shape];
	const linePanel = { frame, size, widths, locale: telling.locale };
	const home = new Set(venues.map(({ country }) => country));
	const namedPanel = {
		frame,
		shape,
		venues: venues.map((venue) => shareOf(venue, linePanel)),
		called: new Set(venues.map(({ short, name }) => textFor(telling, short ?? name).text)),
		home,
	};
	const locales = { locale: telling.locale, original: telling.story.original };
	const { pins, named, lines, taken, ...layout } = layOutPanel({
		...plan,
		reserve: (standing) =>
			firstNames(labels, { ...namedPanel, taken: standing }, locales).map(({ box }) => box),
	});
	const drawn = drawLines(lines, taken, linePanel);
	const figures = drawn.flatMap(({ label }) => label?.box ?? []);
	const names = namesFor(labels, { ...namedPanel, taken: [...taken, ...figures] }, locales);
	const nameOf = new Map(named.map((pin) => [pin.venue, pin]));
	return {
		...layout,
		shape,
		frame,
		size,
		base: answerTo(['base', frame, size, focus ?? ''], () => baseMap(frame, { ...size, focus })),
		isNear: nearCoast(frame) !== undefined,
		pins: pins.map((pin) => {
			const label = nameOf.get(pin.venue)?.label;
			return label ? { ...pin, label } : pin;
		}),
		lines: drawn,
		names,
	};
}
