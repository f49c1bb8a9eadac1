import { setTimeout as wait } from 'node:timers/promises';
import type { Tab } from './tab.ts';

/** The event that each action of a reader begins with. */
const events = { move: 'pointermove', click: 'click', key: 'keydown' } as const;
type Action = keyof typeof events;

/** The times until a page responds to mouse moves, clicks and keys, in milliseconds. */
export type ResponseTimes = Record<Action, number[]>;

/**
 * The time from an event until its response is painted, in milliseconds. `response` is a selector for
 * the response, which by default is whatever the next frame shows.
 */
async function responseTime(
	tab: Tab,
	event: (typeof events)[Action],
	act: () => Promise<void>,
	response = 'html',
): Promise<number> {
	await tab.evaluate(watch, event, response);
	await act();
	for (let attempt = 0; attempt < 1200; attempt += 1) {
		const time = await tab.evaluate(() => document.documentElement.dataset['responseTime']);
		if (time !== undefined) return Number(time);
		await wait(50);
	}
	throw new Error(`Nothing matched ${response} within a minute after a ${event}.`);
}

/** Records on the root element how long the next event of this type waits for its response. */
function watch(event: string, response: string): void {
	const root = document.documentElement;
	delete root.dataset['responseTime'];
	const begin = () => {
		const start = performance.now();
		const look = () => {
			if (!document.querySelector(response)) {
				requestAnimationFrame(look);
				return;
			}
			// A message arrives after the current frame has been painted.
			const { port1, port2 } = new MessageChannel();
			port1.onmessage = () => (root.dataset['responseTime'] = String(performance.now() - start));
			port2.postMessage(undefined);
		};
		requestAnimationFrame(look);
	};
	addEventListener(event, begin, { capture: true, once: true });
}

/** For each figure: its links, the element to click in each link, and the element that gets `data-lit`. */
const figures = [
	{
		links: 'venue-map a.pin[href^="#venue-"]:not([aria-hidden])',
		hit: '.hit',
		drawing: 'venue-map',
	},
	{
		links: 'stakeholder-chart a.card[href^="#"]',
		hit: 'rect:last-of-type',
		drawing: '.chart-drawing',
	},
];
const card = '.item-card';

/** The response times of a story’s map and chart, from at most this many links of each. */
export async function responseTimesOf(
	tab: Tab,
	story: string,
	maxLinks: number,
): Promise<ResponseTimes> {
	const times: ResponseTimes = { move: [], click: [], key: [] };
	const measure = async (action: Action, act: () => Promise<void>, response?: string) => {
		times[action].push(await responseTime(tab, events[action], act, response));
	};
	await tab.goto(story);
	// At the first move, some scripts have not loaded yet.
	await measure('move', () => tab.hover({ css: 'article h1' }));
	for (const { links, hit, drawing } of figures) {
		const found = await tab.evaluate(linksAt, links);
		for (const link of found.slice(0, maxLinks)) {
			const linkSelector = `:is(${links})[href="${link}"]`;
			const target = { css: `${linkSelector} > ${hit}` };
			await tab.moveAway();
			await measure('move', () => tab.hover(target), `${drawing}[data-lit="${link.slice(1)}"]`);
			await measure('click', () => tab.click(target), card);
			await tab.press('Escape');
			// The drawing of the chart has no tab stops: they are in its list.
			if (drawing !== 'venue-map') continue;
			await tab.moveAway();
			await tab.focus({ css: linkSelector });
			await measure('key', () => tab.press('Enter'), card);
			await tab.press('Escape');
		}
	}
	return times;
}

function linksAt(selector: string): string[] {
	const shown = [...document.querySelectorAll(selector)].filter((link) => link.checkVisibility());
	return [...new Set(shown.map((link) => link.getAttribute('href') ?? ''))];
}
