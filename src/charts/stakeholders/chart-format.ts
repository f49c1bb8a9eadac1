import type { MiddleWidths } from './middle-row.ts';

/** The format of a drawing: which ties it shows, and how much room its parts get. */
export interface ChartFormat {
	/** Whether it shows the main ties or all. */
	ties: 'main' | 'all';
	width: number;
	middle: MiddleWidths;
	/** Whether there is room for full names, for notes, and for neighbours beside the parties. */
	isWide: boolean;
	/** The maximum number of ties that a reader can follow in one gutter. */
	capacity: number;
}

/** For phones and for the figure column: a drawing that can be read in five seconds. */
export const compact = (width: number): ChartFormat => ({
	ties: 'main',
	width,
	// The names of the parties wrap, because the centre needs the room.
	middle: { party: [60, 60], neighbour: [0, 0], between: 0 },
	isWide: false,
	capacity: 10,
});

/** For the full width of the page, if that is at least 1080 pixels: all ties of the edition. */
export const whole: ChartFormat = {
	ties: 'all',
	width: 1080,
	middle: { party: [132, 150], neighbour: [96, 120], between: 122 },
	isWide: true,
	capacity: 14,
};
