import { formatLength } from './distance.ts';
import type { CornerSize } from './map-corner.ts';
import type { Widths } from './elastic-box.ts';
import { type Frame, unproject, project } from './mercator.ts';
import { textWidth } from '../text-width.ts';

/** The scale bar of a panel. */
export interface ScaleBar {
	/** The length of the bar, as a share of the panel’s width. */
	share: number;
	/** The length that it stands for: `200 km`; on a map with varying scale, with the latitude at which it holds. */
	label: string;
	/** The space that it takes in its corner. */
	size: CornerSize;
}

/** The greatest length of a bar, as a share of the panel’s width. */
const longest = 0.25;

/**
 * Mercator stretches towards the poles. If the stretch varies by more than this factor, one bar for the map
 * would be wrong.
 */
const mostStretch = 2.5;

/** If the stretch varies by less than this factor, the label needs no latitude. */
const littleStretch = 1.1;

const equator = 40_075_017;
const labelType = { size: 11, weight: 400 } as const;

/** The space beside the bar, and its height including the label, in pixels. */
const room = { aside: 10, height: 25 };

/** The scale bar of a frame, with a round length; undefined if no single bar would be right. */
export function scaleBarOf(frame: Frame, widths: Widths, locale: string): ScaleBar | undefined {
	const narrow = (latitude: number) => Math.cos((latitude * Math.PI) / 180);
	const { north, south, west, east } = frame;
	const { latitude } = middleOf(frame);
	const widest = north * south < 0 ? 1 : Math.max(narrow(north), narrow(south));
	const stretch = widest / Math.min(narrow(north), narrow(south));
	if (stretch > mostStretch) return undefined;
	const metresWide = (equator * narrow(latitude) * (east - west)) / 360;
	const metres = roundLength(metresWide * longest);
	const at = stretch > littleStretch ? ` (${latitudeInWords(latitude)})` : '';
	const label = `${formatLength(metres, locale)}${at}`;
	const share = metres / metresWide;
	const beyond = Math.max(
		0,
		textWidth(label, labelType.size, labelType.weight) - share * widths.from,
	);
	return {
		share,
		label,
		size: {
			width: { share, pixels: room.aside + beyond },
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

function latitudeInWords(latitude: number): string {
	return `${Math.abs(Math.round(latitude))}° ${latitude < 0 ? 'S' : 'N'}`;
}
