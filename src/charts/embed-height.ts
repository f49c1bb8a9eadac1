import { max } from 'd3';
import type { Embed } from '../model/site/address.ts';
import { ledgerOn } from '../model/view/ledger.ts';
import type { Phrases } from '../model/site/phrases.ts';
import type { StoryView } from '../model/view/story-view.ts';
import { timelineOn } from '../model/view/timeline.ts';
import { mapLabels } from './map/map-labels.ts';
import { panelSizes } from './map/map-frame.ts';
import { venueMap } from './map/venue-map.ts';
import { drawingsOf } from './stakeholders/drawings.ts';

/** The narrowest supported frame, in pixels. */
const narrowest = 300;

/** The space left and right of the figure together, in pixels. */
const sideSpace = 24;

/** The height of a collapsed list, in pixels. */
const collapsedList = 40;

/** The visible height of a single list, which is expanded; the rest of it scrolls within the frame. */
const expandedList = 260;

/**
 * How many lines the title, dates, legend and credit take in the narrowest frame. In a wider frame they
 * take fewer.
 */
const textLines = { map: 26, chart: 14, timeline: 10, claims: 10 } as const satisfies Record<
	Embed,
	number
>;
const lineHeight = 20;

/** The greatest width at which the half panels of a map are stacked. */
const { to: maxStackedWidth } = panelSizes.half.shown;

/** The widths at which a figure can be tallest: just before its layout changes, and at its widest. */
const tallestAt = [447, maxStackedWidth, 704];

/**
 * The height of a frame in which a figure fits at every width of at least 300 pixels, with its lists
 * collapsed if there are several. The height is fixed, because no script of ours runs on the embedding page.
 * If the reader expands a list, it scrolls within the frame.
 */
export function embedHeight(embed: Embed, view: StoryView, phrases: Phrases): number {
	const figureHeight = drawnHeight(embed, view, phrases);
	const heights = [narrowest, ...tallestAt.map((width) => width + sideSpace)].map(
		(width) =>
			figureHeight(width - sideSpace) + 110 + (textLines[embed] * lineHeight * narrowest) / width,
	);
	return Math.ceil((max(heights) ?? 0) / 20) * 20;
}

/** The height of the drawing or lists of a figure, as a function of the width. */
function drawnHeight(embed: Embed, view: StoryView, phrases: Phrases): (width: number) => number {
	const { day, story } = view;
	switch (embed) {
		case 'map':
			return mapHeight(view);
		case 'chart':
			return chartHeight(view, phrases);
		case 'timeline':
			return () => listsHeight(timelineOn(story, day).length) + collapsedList;
		case 'claims':
			return () => listsHeight(ledgerOn(story.claims, day).length);
	}
}

const listsHeight = (count: number) => count * collapsedList + (count === 1 ? expandedList : 0);

/**
 * In a figure wider than `maxStackedWidth`, two half panels share a row: each adds a quarter of its stacked
 * height.
 */
function mapHeight(view: StoryView): (width: number) => number {
	const { panels } = venueMap(view, mapLabels);
	return (width) =>
		panels.reduce((sum, { shape }) => {
			const ratio = panelSizes[shape].height / panelSizes[shape].width;
			return sum + width * ratio * (shape === 'half' && width > maxStackedWidth ? 1 / 4 : 1) + 8;
		}, 0);
}

/** A frame shows the short drawing of a chart, in a column at most 448 pixels wide. */
function chartHeight(view: StoryView, phrases: Phrases): (width: number) => number {
	const { narrow, column } = drawingsOf(view, phrases.chart);
	return (width) => {
		const drawing = width < 448 ? narrow : (column ?? narrow);
		return drawing ? (drawing.height / drawing.width) * Math.min(width, 448) : 0;
	};
}
