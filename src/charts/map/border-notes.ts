import type { Panel } from './map-panel.ts';
import type { Frame } from './mercator.ts';

/**
 * The frames of lands whose borders a map must explain wherever it shows them. `src/data/disputed.yaml` says
 * how these borders are drawn.
 */
const lands = {
	crimea: { west: 32.4, south: 44.3, east: 36.7, north: 46.2 },
	'southern-kurils': { west: 145.3, south: 43.3, east: 149, north: 45.6 },
} satisfies Record<string, Frame>;

/** What the credit of a map can explain about its borders. The phrases have a sentence for each. */
export type BorderNote = keyof typeof lands | 'dashed';

/** What the credit of a map with these panels must explain about its borders. */
export function borderNotes(panels: readonly Pick<Panel, 'frame' | 'base'>[]): BorderNote[] {
	const shows = (land: Frame) => panels.some(({ frame }) => overlap(frame, land));
	return [
		...(shows(lands.crimea) ? (['crimea'] as const) : []),
		...(panels.some(({ base }) => base.disputed) ? (['dashed'] as const) : []),
		...(shows(lands['southern-kurils']) ? (['southern-kurils'] as const) : []),
	];
}

/** Whether two frames overlap. Across the date line a frame continues beyond 180 degrees. */
function overlap(one: Frame, other: Frame): boolean {
	const turns = [-360, 0, 360];
	return (
		one.south < other.north &&
		one.north > other.south &&
		turns.some((turn) => one.west < other.east + turn && one.east > other.west + turn)
	);
}
