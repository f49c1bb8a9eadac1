import { max } from 'd3';
import type { Embed } from '../model/address.ts';
import { ledgerOn } from '../model/ledger.ts';
import type { Phrases } from '../model/phrases.ts';
import type { Telling } from '../model/telling.ts';
import { timelineOn } from '../model/timeline.ts';
import { mapLabels } from './map/labels-on-map.ts';
import { panelSizes } from './map/map-frame.ts';
import { venueMap } from './map/venue-map.ts';
import { drawingsOf } from './stakeholders/drawings.ts';

/** The narrowest frame that is reckoned with, and the space at its sides, in pixels. */
const narrowest = 300;
const sides = 24;

/** A list that is closed, on a line of its own. */
const closedList = 40;

/** What is seen at once of a list that is the only one, and open; the rest scrolls within the frame. */
const openList = 260;

/** A finding as title, days, key and credit, in lines of text as wide as the narrowest frame; a wider one has fewer. */
const lines = { map: 26, chart: 14, timeline: 10, claims: 10 } as const satisfies Record<
	Embed,
	number
>;
const lineHeight = 20;

/** The widths at which a figure is tallest: just before its halves or its drawing change, and at its widest. */
const { to: lastStacked } = panelSizes.half.shown;
const turns = [447, lastStacked, 704];

/**
 * How tall a frame has to be so that a figure fits at every width from 300 pixels on as it begins,
 * with its lists closed where there are several: a frame has one height, and no script of ours that
 * could change it. An open list scrolls within the frame.
 */
export function embedHeight(embed: Embed, telling: Telling, phrases: Phrases): number {
	const drawn = drawnHeight(embed, telling, phrases);
	const heights = [narrowest, ...turns.map((width) => width + sides)].map(
		(width) => drawn(width - sides) + 110 + (lines[embed] * lineHeight * narrowest) / width,
	);
	return Math.ceil((max(heights) ?? 0) / 20) * 20;
}

/** How tall what is drawn or listed is, by the width that it has. */
function drawnHeight(embed: Embed, telling: Telling, phrases: Phrases): (width: number) => number {
	const { day, story } = telling;
	switch (embed) {
		case 'map':
			return mapHeight(telling);
		case 'chart':
			return chartHeight(telling, phrases);
		case 'timeline':
			return () => listsHeight(timelineOn(story, day).length) + closedList;
		case 'claims':
			return () => listsHeight(ledgerOn(story.claims, day).length);
	}
}

const listsHeight = (count: number) => count * closedList + (count === 1 ? openList : 0);

/** The halves of a map stand side by side on a wider figure than one of them is at most. */
function mapHeight(telling: Telling): (width: number) => number {
	const { panels } = venueMap(telling, mapLabels);
	return (width) =>
		panels.reduce((sum, { shape }) => {
			const ratio = panelSizes[shape].height / panelSizes[shape].width;
			return sum + width * ratio * (shape === 'half' && width > lastStacked ? 1 / 4 : 1) + 8;
		}, 0);
}

/** The drawing of a chart in a frame is the short one, in a column at most 448 pixels wide. */
function chartHeight(telling: Telling, phrases: Phrases): (width: number) => number {
	const { narrow, column } = drawingsOf(telling, phrases.chart);
	return (width) => {
		const drawing = width < 448 ? narrow : (column ?? narrow);
		return drawing ? (drawing.height / drawing.width) * Math.min(width, 448) : 0;
	};
}
