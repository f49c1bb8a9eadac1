import { formatLength } from './distance.ts';
import type { CornerSize } from './map-corner.ts';
import type { Widths } from './elastic-box.ts';
import { type Frame, unproject, project } from './mercator.ts';
import { textWidth } from '../text-width.ts';

/** The scale bar of a panel. */
export interface ScaleBar {
	/** The length of the bar, as a share of the panel’s width. */
	share: number;
	/** The length of the bar: `200 km`. If the scale varies, also the latitude at which it is right. */
	label: string;
	/** The space that it takes in its corner. */
	size: CornerSize;
}

/** The maximum length of a bar, as a share of the panel’s width. */
const longest = 0.25;

/**
 * Mercator stretches towards the poles. If the stretch varies by more than this factor, one bar for the map
 * would be wrong.
 */
const maxStretch = 2.5;

/** If the stretch varies by less than this factor, the label needs no latitude. */
const littleStretch = 1.1;

const equator = 40_075_017;
const labelFont = { size: 11, weight: 400 } as const;

/** The space beside the bar, and its height including the label, in pixels. */
const room = { aside: 10, height: 25 };

/** The scale bar of a frame, with a round length; undefined if no single bar would be right. */
export function scaleBarOf(frame: Frame, widths: Widths, locale: string): ScaleBar | undefined {
	const parallelLength = (latitude: number) => Math.cos((latitude * Math.PI) / 180);
	const { north, south, west, east } = frame;
	const { latitude } = middleOf(frame);
	const widest = north * south < 0 ? 1 : Math.max(parallelLength(north), parallelLength(south));
	const stretch = widest / Math.min(parallelLength(north), parallelLength(south));
	if (stretch > maxStretch) return undefined;
	const metresWide = (equator * parallelLength(latitude) * (east - west)) / 360;
	const metres = roundLength(metresWide * longest);
	const suffix = stretch > littleStretch ? ` (${formatLatitude(latitude)})` : '';
	const label = `${formatLength(metres, locale)}${suffix}`;
	const share = metres / metresWide;
	const overhang = Math.max(
		0,
		textWidth(label, labelFont.size, labelFont.weight) - share * widths.from,
	);
	return {
		share,
		label,
		size: {
			width: { share, pixels: room.aside + overhang },
			height: { share: 0, pixels: room.height },
		},
	};
}

/** Rounds down to 1, 2 or 5 times a power of ten. */
function roundLength(metres: number): number {
	const power = 10 ** Math.floor(Math.log10(metres));
	const digit = [5, 2, 1].find((one) => one * power <= metres) ?? 1;
	return digit * power;
}

function middleOf({ north, south }: Frame) {
	const [, top] = project(0, north);
	const [, bottom] = project(0, south);
	return unproject([0, (top + bottom) / 2]);
}

function formatLatitude(latitude: number): string {
	return `${Math.abs(Math.round(latitude))}° ${latitude < 0 ? 'S' : 'N'}`;
}
