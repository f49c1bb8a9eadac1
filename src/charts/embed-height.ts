import { max } from 'd3';
import type { Embed } from '../model/address.ts';
import { ledgerOn } from '../model/ledger.ts';
import type { Phrases } from '../model/phrases.ts';
import type { Telling } from '../model/telling.ts';
import { timelineOn } from '../model/timeline.ts';
import { mapLabels } from './map/labels-on-map.ts';
import { panelSizes } from './map/map-frame.ts';
import { venueMap } from './map/venue-map.ts';
import type { Drawing } from './stakeholders/drawing.ts';
import { drawingsOf } from './stakeholders/drawings.ts';

/** The narrowest frame that is reckoned with, and the space at its sides, in pixels. */
const narrowest = 300;
const sides = 24;

/** Title, days and credit of a narrow frame. */
const around = 250;

/** A list that is closed, on one line of its own, and the lines beneath a drawing. */
const closedList = 42;
const legendLine = 22;

/**
 * How tall a frame has to be so that a figure fits at every width from 300 pixels on, while its lists
 * are closed: a frame has one height, and no script of ours that could change it. What a reader opens
 * scrolls within the frame.
 */
export function embedHeight(embed: Embed, telling: Telling, phrases: Phrases): number {
	const { day, story } = telling;
	switch (embed) {
		case 'map':
			return rounded(mapHeight(telling) + 2 * closedList);
		case 'chart':
			return rounded(chartHeight(telling, phrases) + 2 * closedList);
		case 'timeline':
			return rounded(listHeight(timelineOn(story, day).length) + 60);
		case 'claims':
			return rounded(listHeight(ledgerOn(story.claims, day).length));
	}
}

/** The panels of a map stand under each other at first, and from 416 pixels on side by side. */
function mapHeight(telling: Telling): number {
	const { panels } = venueMap(telling, mapLabels);
	const heightAt = (width: number) =>
		panels
			.map(({ shape }) => ({ shape, ratio: panelSizes[shape].height / panelSizes[shape].width }))
			.reduce((sum, { shape, ratio }) => {
				const isHalf = shape === 'half' && width >= 416;
				return sum + (isHalf ? (width * ratio) / 4 : width * ratio) + 8;
			}, 0);
	const legend = (width: number) => (12 * legendLine * narrowest) / width;
	return max([narrowest - sides, 415, 704], (width) => heightAt(width) + legend(width)) ?? 0;
}

/** The drawing of a chart changes with the width; each is shown no wider than it is drawn for. */
function chartHeight(telling: Telling, phrases: Phrases): number {
	const { column, ladder, narrow, whole } = drawingsOf(telling, phrases.chart);
	const shown = (drawing: Drawing | undefined, width: number) =>
		drawing ? (drawing.height / drawing.width) * width : 0;
	return (
		max([
			shown(narrow, 447),
			shown(column, 448),
			shown(ladder, 720) + 4 * legendLine,
			shown(whole, 1200) + 4 * legendLine,
		]) ?? 0
	);
}

/** A list in its groups, all of them closed; there is room enough to read one that is opened. */
const listHeight = (groups: number): number => Math.max(groups * closedList + 120, 320);

const rounded = (height: number): number => Math.ceil((around + height) / 20) * 20;
