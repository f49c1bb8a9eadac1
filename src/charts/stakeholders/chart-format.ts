import type { MiddleWidths } from './middle-row.ts';

/** One of the drawings of a story: which of its ties it has, and how much room it gives to what. */
export interface ChartFormat {
	/** The main ties, or all. */
	ties: 'main' | 'all';
	width: number;
	middle: MiddleWidths;
	/** Whether there is room beside the parties, for full names and for notes. */
	isWide: boolean;
	/** How many ties a gutter holds before a reader no longer follows them. */
	capacity: number;
}

/** For phones and for the column of figures: what is to be read in five seconds. */
export const compact = (width: number): ChartFormat => ({
	ties: 'main',
	width,
	// A party breaks its words, as what stands between needs the room.
	middle: { party: [60, 60], neighbour: [0, 0], between: 0 },
	isWide: false,
	capacity: 10,
});

/** Across the page, from 1080 pixels: all ties of the edition. */
export const whole: ChartFormat = {
	ties: 'all',
	width: 1080,
	middle: { party: [132, 150], neighbour: [96, 120], between: 122 },
	isWide: true,
	capacity: 14,
};
