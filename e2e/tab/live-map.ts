import { expect } from '@playwright/test';
import type { TabActions } from './tab.ts';

/** Scrolls to the map of a page and waits until it is live. */
export async function makeMapLive(tab: TabActions): Promise<void> {
	await tab.evaluate(() => document.querySelector('venue-map')?.scrollIntoView());
	await expect
		.poll(() => tab.evaluate(() => document.querySelector('venue-map[data-live]') !== null))
		.toBe(true);
}
