import { extent, maxIndex } from 'd3';
import { panelSizes } from './map-frame.ts';
import type { Frame } from './mercator.ts';
import { namesAmong } from './name-pins.ts';
import { nearCoast } from './near.ts';
import { layOutPanel, type LayoutPlan } from './panel-layout.ts';

/** So much of the width stays free beside the outermost places, wherever the frame stands. */
const edge = 0.1;

/** Where a frame is tried, between the middle (0) and as far aside as its places allow (1). */
const steps = [0, 0.35, -0.35, 0.7, -0.7, 1, -1];

/**
 * The frame of the closest panel, moved sideways where that gives more of its places room for their
 * names: of places one above the other, all names may want the same side.
 */
export function roomiestFrame(plan: LayoutPlan): Frame {
	const { frame, venues, shape } = plan;
	const [least = 0, most = 0] = extent(venues, ({ longitude }) => longitude);
	const width = frame.east - frame.west;
	const middle = (frame.west + frame.east) / 2;
	// Across the date line the places have other longitudes than their frame.
	if (least < frame.west || most > frame.east) return frame;
	const spare = Math.max(0, width * (0.5 - edge) - Math.max(middle - least, most - middle));
	const frames = steps
		.map((step) => ({
			...frame,
			west: frame.west + step * spare,
			east: frame.east + step * spare,
		}))
		.filter((moved) => Boolean(nearCoast(moved)) === Boolean(nearCoast(frame)));
	const best = maxIndex(frames, (moved) =>
		namesAmong(layOutPanel({ ...plan, frame: moved }).named, panelSizes[shape].shown),
	);
	return frames[best] ?? frame;
}
