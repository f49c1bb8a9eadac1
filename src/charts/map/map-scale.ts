import { lengthInWords } from './distance.ts';
import type { CornerSize } from './map-corner.ts';
import type { Widths } from './elastic-box.ts';
import { type Frame, unproject, project } from './mercator.ts';
import { textWidth } from '../text-width.ts';

/** The scale bar of a panel. */
export interface ScaleBar {
	/** How long it is, as a share of the panel's width. */
	share: number;
	/** How far that is: `200 km`; on a wide map with the latitude at which it is so. */
	label: string;
	/** What it takes up in its corner. */
	size: CornerSize;
}

/** A bar is at most so large a part of the panel. */
const longest = 0.25;

/** Mercator stretches towards the poles: from so many times on, one bar for a map would be false. */
const mostStretch = 2.5;

/** A bar that is right to a tenth all over the map need not say where. */
const littleStretch = 1.1;

const equator = 40_075_017;
const labelType = { size: 11, weight: 400 } as const;

/** The space around the bar, and its height with the words over it, in pixels. */
const room = { aside: 10, height: 25 };

/** The scale bar of a frame: a round length of at most a quarter of it. */
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
	const label = `${lengthInWords(metres, locale)}${at}`;
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

/** The largest of 1, 2 or 5 and noughts that is no more than this. */
function roundLength(metres: number): number {
	const ten = 10 ** Math.floor(Math.log10(metres));
	const digit = [5, 2, 1].find((one) => one * ten <= metres) ?? 1;
	return digit * ten;
}

function middleOf({ north, south }: Frame) {
	const [, top] = project(0, north);
	const [, bottom] = project(0, south);
	return unproject([0, (top + bottom) / 2]);
}

function latitudeInWords(latitude: number): string {
	return `${Math.abs(Math.round(latitude))}° ${latitude < 0 ? 'S' : 'N'}`;
}
