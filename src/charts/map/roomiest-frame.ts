import { extent, maxIndex } from 'd3';
import { panelSizes } from './map-frame.ts';
import type { Frame } from './mercator.ts';
import { nameScore } from './name-pins.ts';
import { detailedCoastOver } from './detailed-coast.ts';
import { layOutPanel, type LayoutPlan } from './panel-layout.ts';

/** The minimum share of the width between the outermost places and the edges of the frame. */
const minMargin = 0.1;

/** The positions that are tried: 0 is the middle, 1 and −1 are as far east and west as the places allow. */
const steps = [0, 0.35, -0.35, 0.7, -0.7, 1, -1];

/**
 * The frame of the closest panel, moved sideways if that makes room for more names. Useful when places are
 * stacked vertically and their labels compete for one side.
 */
export function roomiestFrame(plan: LayoutPlan): Frame {
	const { frame, venues, shape } = plan;
	const [west = 0, east = 0] = extent(venues, ({ longitude }) => longitude);
	const width = frame.east - frame.west;
	const middle = (frame.west + frame.east) / 2;
	// If the frame crosses the date line, longitudes of places and frame cannot be compared.
	if (west < frame.west || east > frame.east) return frame;
	const spare = Math.max(0, width * (0.5 - minMargin) - Math.max(middle - west, east - middle));
	const frames = steps
		.map((step) => ({
			...frame,
			west: frame.west + step * spare,
			east: frame.east + step * spare,
		}))
		.filter((moved) => Boolean(detailedCoastOver(moved)) === Boolean(detailedCoastOver(frame)));
	const best = maxIndex(frames, (moved) =>
		nameScore(layOutPanel({ ...plan, frame: moved }).named, panelSizes[shape].shown),
	);
	return frames[best] ?? frame;
}
